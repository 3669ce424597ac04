#include "answers/guard/guard.hpp"

#include <algorithm>
#include <iterator>

#include "dialogue/model/navigation.hpp"

namespace kiosk::answers {

namespace {

/// Words a negation reaches forward: "no fever", "not a bit of a fever".
constexpr std::size_t kNegationReach = 3;

const std::vector<Span> kNoSpans;

std::vector<Span> find_any(const std::vector<Pattern>& patterns, const Occurrences& question) {
  std::vector<Span> found;
  for (const auto& pattern : patterns) {
    auto spans = pattern.find(question);
    std::move(spans.begin(), spans.end(), std::back_inserter(found));
  }
  return found;
}

bool stands_any(const std::vector<Pattern>& patterns, const Occurrences& question) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
    return !pattern.find(question).empty();
  });
}

bool share_a_word(const Span& left, const Span& right) {
  return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

bool is_negated(const Span& sign, const Span& negation) {
  return sign.front() > negation.back() && sign.front() - negation.back() <= kNegationReach;
}

}  // namespace

/// What else stands in the question, beside the signs.
struct Guard::Frame {
  Occurrences question;
  std::vector<Span> idioms;
  std::map<dialogue::Language, std::vector<Span>> negations;
};

Guard::Guard(const dialogue::RedFlags& flags, const language::Vocabulary& vocabulary)
    : flags_(flags)
    , vocabulary_(vocabulary) {
  PatternWords words;
  PatternReader reader(flags_, words);
  for (std::size_t rule = 0; rule < flags_.rules.size(); ++rule) {
    for (const auto& [language, sources] : flags_.rules[rule].signs) {
      for (const auto& source : sources) {
        signs_.push_back({rule, &language, &source, reader.read(language, source)});
      }
    }
  }
  idioms_ = reader.read_all(flags_.idioms);
  for (const auto& [language, patterns] : flags_.negation) {
    negation_[language] = reader.read_all({{language, patterns}});
  }
  past_ = reader.read_all(flags_.past);
  knowledge_ = reader.read_all(flags_.knowledge);
  present_ = reader.read_all(flags_.present);
  lexicon_ = Lexicon(words);
}

bool Guard::stands(const Sign& sign, const Frame& frame) {
  const auto negated = frame.negations.find(*sign.language);
  const auto& negations = negated == frame.negations.end() ? kNoSpans : negated->second;
  // A pattern without words would be found in every question.
  const auto spans =
      sign.pattern.parts.empty() ? std::vector<Span>() : sign.pattern.find(frame.question);
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    const auto spoils = [&](const Span& idiom) { return share_a_word(span, idiom); };
    const auto negates = [&](const Span& negation) { return is_negated(span, negation); };
    return std::none_of(frame.idioms.begin(), frame.idioms.end(), spoils) &&
           std::none_of(negations.begin(), negations.end(), negates);
  });
}

Verdict Guard::judge(const std::vector<std::string>& words,
                     const dialogue::Variables& variables) const {
  Frame frame;
  frame.question = lexicon_.find(words, vocabulary_);
  frame.idioms = find_any(idioms_, frame.question);
  for (const auto& [language, patterns] : negation_) {
    frame.negations[language] = find_any(patterns, frame.question);
  }
  Verdict verdict;
  for (const auto& sign : signs_) {
    const auto& rule = flags_.rules[sign.rule];
    const bool amber = rule.level == dialogue::Level::Amber;
    const auto* worst = verdict.rule;
    const bool worse = worst == nullptr || rule.level > worst->level ||
                       (rule.crisis && !worst->crisis && rule.level == worst->level);
    const bool first_amber = amber && verdict.amber == nullptr;
    if (!(worse || first_amber) || !dialogue::holds(rule.when, variables) || !stands(sign, frame)) {
      continue;
    }
    if (worse) {
      verdict.rule = &rule;
      verdict.sign = *sign.source;
    }
    if (first_amber) {
      verdict.amber = &rule;
      verdict.amber_sign = *sign.source;
    }
  }
  weigh(verdict, frame);
  return verdict;
}

void Guard::weigh(Verdict& verdict, const Frame& frame) const {
  if (verdict.rule == nullptr) {
    return;
  }
  const bool red = verdict.rule->level == dialogue::Level::Red;
  const bool present = stands_any(present_, frame.question);
  if (!present && stands_any(past_, frame.question)) {
    // Thoughts of suicide come back, so even a past one keeps the way to help on top.
    const bool may_return = red && verdict.rule->crisis;
    verdict =
        may_return ? Verdict{Danger::Talked, verdict.rule, verdict.sign, nullptr, {}} : Verdict{};
  } else if (!present && !verdict.rule->crisis && stands_any(knowledge_, frame.question)) {
    verdict.danger = red ? Danger::Talked : Danger::None;
    verdict.amber = nullptr;
  } else {
    verdict.danger = red ? Danger::Red : Danger::Amber;
  }
}

}  // namespace kiosk::answers
