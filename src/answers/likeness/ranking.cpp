#include "answers/likeness/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace kiosk::answers {

namespace {

// Chosen by cross-validation, as the bounds in answerer.cpp are.
/// Shares of the score: the nearest asks, and what the asks of a subject say all together.
constexpr float kNearestShare = 0.5F;
/// Share of the second nearest ask, so that one odd ask does not decide alone.
constexpr float kSecondShare = 0.3F;
/// A word that many asks of a subject say tells little more than one that two say.
constexpr float kSaturation = 1.0F;
/// How much it matters that no other subject says a word.
constexpr float kOwnPower = 0.2F;
/// Naive Bayes with the language as its prior (Zhai and Lafferty 2004, Dirichlet smoothing).
constexpr float kBayesShare = 0.3F;
constexpr float kPriorWords = 50.0F;

}  // namespace

Ranking::Ranking(Synonyms synonyms, base::Unpacker& learnt)
    : synonyms_(std::move(synonyms))
    , tables_(RankingTables::unpack(learnt)) {
}

Ranking::QuestionWord Ranking::meant_by(const std::string& word,
                                        const language::Stemmer& stemmer,
                                        const language::Vocabulary& vocabulary) const {
  QuestionWord one;
  const auto add = [&](const std::string& meant) {
    for (const auto term : tables_.terms.of(synonyms_.canonical(meant, stemmer))) {
      if (std::find(one.terms.begin(), one.terms.end(), term) == one.terms.end()) {
        one.terms.push_back(term);
      }
    }
  };
  add(word);
  if (one.terms.empty() && !vocabulary.knows(word)) {
    const auto near = vocabulary.near(word);
    std::for_each(near.begin(), near.end(), add);
  }
  one.weight = tables_.unknown_weight();
  for (const auto term : one.terms) {
    one.weight = std::min(one.weight, tables_.weight_of(term));
  }
  return one;
}

std::vector<Ranking::QuestionWord> Ranking::asked(const std::vector<std::string>& words,
                                                  const language::Vocabulary& vocabulary) const {
  const language::Stemmer stemmer(synonyms_.language());
  std::vector<QuestionWord> all;
  std::unordered_set<Term> seen;
  std::optional<Term> before;
  for (const auto& word : words) {
    auto one = meant_by(word, stemmer, vocabulary);
    const auto here = one.terms.empty() ? std::nullopt : std::optional(one.terms.front());
    const auto both = tables_.pair_of(before, here);
    if (both && seen.insert(*both).second) {
      all.push_back({{*both}, tables_.weight_of(*both)});
    }
    if (!here || seen.insert(*here).second) {
      all.push_back(std::move(one));
    }
    before = here;
  }
  return all;
}

float Ranking::known_share(const std::vector<std::string>& words) const {
  if (words.empty()) {
    return 0;
  }
  const auto known = std::count_if(words.begin(), words.end(), [&](const auto& word) {
    return !tables_.words.of(word).empty();
  });
  return static_cast<float>(known) / static_cast<float>(words.size());
}

std::vector<float> Ranking::nearest_asks(const std::vector<QuestionWord>& question) const {
  std::vector<float> shared(tables_.asks.size(), 0);
  float length = 0;
  for (const auto& word : question) {
    length += word.weight * word.weight;
    for (const auto term : word.terms) {
      const float weight = word.weight * tables_.weight_of(term);
      for (const auto ask : tables_.asks_of_term.row(term)) {
        shared[ask] += weight;
      }
    }
  }
  std::vector<float> first(tables_.subject_words.size(), 0);
  auto second = first;
  for (std::size_t ask = 0; ask < tables_.asks.size(); ++ask) {
    if (shared[ask] > 0) {
      const auto subject = tables_.asks[ask].subject;
      const float cosine = shared[ask] / (tables_.asks[ask].length * std::sqrt(length));
      second[subject] = std::max(second[subject], std::min(first[subject], cosine));
      first[subject] = std::max(first[subject], cosine);
    }
  }
  for (std::size_t subject = 0; subject < first.size(); ++subject) {
    first[subject] = (1 - kSecondShare) * first[subject] + kSecondShare * second[subject];
  }
  return first;
}

std::vector<Ranking::Holder> Ranking::holders_of(Term term) const {
  const auto row = tables_.asks_of_term.row(term);
  std::vector<float> counts(tables_.subject_words.size(), 0);
  std::vector<Holder> holders;
  for (const auto ask : row) {
    const auto subject = tables_.asks[ask].subject;
    if (counts[subject] == 0) {
      holders.push_back({subject, 0, 0});
    }
    counts[subject] += 1;
  }
  for (auto& holder : holders) {
    holder.asks = counts[holder.subject];
    const float often = holder.asks / (holder.asks + kSaturation);
    const float share = holder.asks / static_cast<float>(row.size());
    holder.weight = often * (holders.size() == 1 ? 1 : std::pow(share, kOwnPower));
  }
  return holders;
}

void Ranking::tell_subjects(const QuestionWord& word, std::vector<float>& told) const {
  if (word.terms.empty()) {
    return;
  }
  std::vector<float> asks(told.size(), 0);
  float all = 0;
  for (const auto term : word.terms) {
    all += static_cast<float>(tables_.asks_of_term.row(term).size());
    for (const auto& holder : holders_of(term)) {
      told[holder.subject] += (1 - kNearestShare) * word.weight * holder.weight;
      asks[holder.subject] += holder.asks;
    }
  }
  const float share = all / static_cast<float>(tables_.asks_of_term.entries());
  for (std::size_t subject = 0; subject < told.size(); ++subject) {
    const float here =
        (asks[subject] + kPriorWords * share) / (tables_.subject_words[subject] + kPriorWords);
    told[subject] += kBayesShare * std::log(here / share);
  }
}

std::vector<NearSubject> Ranking::rank(const std::vector<std::string>& words,
                                       const language::Vocabulary& vocabulary) const {
  const auto question = asked(words, vocabulary);
  const auto nearest = nearest_asks(question);
  std::vector<float> told(nearest.size(), 0);
  float weight = 0;
  for (const auto& word : question) {
    weight += word.weight;
    tell_subjects(word, told);
  }
  std::vector<NearSubject> near;
  for (std::size_t subject = 0; subject < nearest.size(); ++subject) {
    if (nearest[subject] > 0) {
      near.push_back({subject, kNearestShare * nearest[subject] + told[subject] / weight});
    }
  }
  std::sort(near.begin(), near.end(), [](const NearSubject& left, const NearSubject& right) {
    return left.score != right.score ? left.score > right.score : left.subject < right.subject;
  });
  return near;
}

}  // namespace kiosk::answers
