#include "answers/guard/pattern.hpp"

#include <algorithm>

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

/// Ways in which one pattern is found; more would not change a verdict.
constexpr std::size_t kMostSpans = 40;

/// Finds a part's places one after the other.
class Search {
public:
  Search(const Part& part, const Occurrences& question)
      : part_(part)
      , question_(question) {}

  [[nodiscard]] std::vector<Span> run() {
    place(0);
    return std::move(found_);
  }

private:
  void place(std::size_t index) {
    if (found_.size() >= kMostSpans) {
      return;
    }
    if (index == part_.size()) {
      found_.push_back(span_);
      return;
    }
    for (const auto word : part_[index]->words) {
      follow(word, [&] { place(index + 1); });
    }
    for (const auto& phrase : part_[index]->phrases) {
      say(phrase, 0, index);
    }
  }

  void say(const Phrase& phrase, std::size_t number, std::size_t index) {
    if (number == phrase.size()) {
      place(index + 1);
      return;
    }
    follow(phrase[number], [&] { say(phrase, number + 1, index); });
  }

  /// Goes on from everywhere the word stands near enough after the one before.
  template <typename GoOn>
  void follow(WordNumber word, const GoOn& go_on) {
    for (const auto position : question_[word]) {
      const bool follows =
          span_.empty() || (position > span_.back() && position - span_.back() <= kMostBetween + 1);
      if (follows) {
        span_.push_back(position);
        go_on();
        span_.pop_back();
      }
    }
  }

  const Part& part_;
  const Occurrences& question_;
  Span span_;
  std::vector<Span> found_;
};

Span merged(const Span& left, const Span& right) {
  Span both;
  std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  return both;
}

std::vector<Span> combined(const std::vector<Span>& left, const std::vector<Span>& right) {
  std::vector<Span> all;
  for (const auto& one : left) {
    for (const auto& other : right) {
      if (all.size() < kMostSpans) {
        all.push_back(merged(one, other));
      }
    }
  }
  return all;
}

}  // namespace

std::vector<Span> Pattern::find(const Occurrences& question) const {
  std::vector<Span> found{{}};
  for (const auto& part : parts) {
    const auto spans = Search(part, question).run();
    if (spans.empty()) {
      return {};
    }
    found = combined(found, spans);
  }
  const bool spoiled = std::any_of(absent.begin(), absent.end(), [&](const Part& part) {
    return !Search(part, question).run().empty();
  });
  return spoiled ? std::vector<Span>() : found;
}

PatternReader::PatternReader(const dialogue::RedFlags& flags, PatternWords& words)
    : flags_(flags)
    , words_(words) {
}

Phrase PatternReader::read_phrase(const dialogue::Language& language, const std::string& source) {
  Phrase phrase;
  for (const auto& word : language::split_words(source)) {
    phrase.push_back(words_.number(language, word));
  }
  return phrase;
}

void PatternReader::add_word(Alternatives& all,
                             const dialogue::Language& language,
                             const language::PatternWord& word) {
  if (word.kind == language::PatternWordKind::Beginning) {
    all.words.push_back(words_.number(language, word.text + '*'));
    return;
  }
  // "10mg" is two words, as it is in a question.
  auto phrase = read_phrase(language, word.text);
  if (phrase.size() == 1) {
    all.words.push_back(phrase.front());
  } else if (!phrase.empty()) {  // a phrase without words would be found everywhere
    all.phrases.push_back(std::move(phrase));
  }
}

Place PatternReader::group(const dialogue::Language& language, const std::string& name) {
  auto& place = groups_[{language, name}];
  if (place) {
    return place;
  }
  Alternatives entries;
  const auto found = flags_.groups.find(name);
  if (found != flags_.groups.end() && found->second.contains(language)) {
    for (const auto& entry : found->second.at(language)) {
      add_word(entries, language, {language::PatternWordKind::Word, entry});
    }
  }
  place = std::make_shared<const Alternatives>(std::move(entries));
  return place;
}

Place PatternReader::read_place(const dialogue::Language& language,
                                const language::PatternPlace& source) {
  auto& place = places_[{language, source.written}];
  if (place) {
    return place;
  }
  Alternatives all;
  for (const auto& word : source.words) {
    if (word.kind != language::PatternWordKind::Group) {
      add_word(all, language, word);
      continue;
    }
    const auto entries = group(language, word.text);
    if (source.words.size() == 1) {
      place = entries;
      return place;
    }
    all.words.insert(all.words.end(), entries->words.begin(), entries->words.end());
    all.phrases.insert(all.phrases.end(), entries->phrases.begin(), entries->phrases.end());
  }
  place = std::make_shared<const Alternatives>(std::move(all));
  return place;
}

Pattern PatternReader::read(const dialogue::Language& language, const std::string& source) {
  Pattern pattern;
  for (const auto& parsed : language::parse_pattern(source)) {
    Part part;
    for (const auto& place : parsed.places) {
      part.push_back(read_place(language, place));
    }
    if (!part.empty()) {
      const bool absent = parsed.presence == language::Presence::Forbidden;
      (absent ? pattern.absent : pattern.parts).push_back(std::move(part));
    }
  }
  return pattern;
}

std::vector<Pattern> PatternReader::read_all(const dialogue::WordLists& lists) {
  std::vector<Pattern> patterns;
  for (const auto& [language, sources] : lists) {
    for (const auto& source : sources) {
      auto pattern = read(language, source);
      if (!pattern.parts.empty()) {
        patterns.push_back(std::move(pattern));
      }
    }
  }
  return patterns;
}

}  // namespace kiosk::answers
