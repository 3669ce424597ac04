#include "answers/likeness/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "language/words.hpp"

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
/// How much two words that follow each other count, beside the words themselves.
constexpr float kPairShare = 0.4F;
/// Words of an ask, to make room for.
constexpr std::size_t kLikelyWords = 7;

std::uint64_t pair_key(std::uint32_t first, std::uint32_t second) {
  return (static_cast<std::uint64_t>(first) << 32U) | second;
}

base::WordTable<std::uint32_t>
table_of(const std::unordered_map<std::string, std::uint32_t>& words) {
  return base::WordTable<std::uint32_t>({words.begin(), words.end()});
}

}  // namespace

Ranking::Ranking(dialogue::Language language, const std::vector<std::vector<std::string>>& synonyms)
    : language_(std::move(language))
    , stemmer_(language_) {
  for (const auto& group : synonyms) {
    std::string first;
    for (const auto& entry : group) {
      for (const auto& word : language::split_words(entry)) {
        const auto stem = stemmer_.stem(word);
        first = first.empty() ? stem : first;
        synonyms_.emplace(stem, first);
      }
    }
  }
}

std::string Ranking::canonical(const std::string& word, const language::Stemmer& stemmer) const {
  auto stem = stemmer.stem(word);
  const auto same = synonyms_.find(stem);
  return same == synonyms_.end() ? stem : same->second;
}

Ranking::Term Ranking::term(const std::string& word) {
  const auto known = new_words_.find(word);
  if (known != new_words_.end()) {
    return known->second;
  }
  const auto next = static_cast<Term>(new_terms_.size());
  const auto added = new_terms_.emplace(canonical(word, stemmer_), next);
  new_words_.emplace(word, added.first->second);
  return added.first->second;
}

std::optional<Ranking::Term> Ranking::known_pair(std::optional<Term> first,
                                                 std::optional<Term> second) const {
  if (!first || !second) {
    return std::nullopt;
  }
  const auto key = pair_key(*first, *second);
  const auto found = std::lower_bound(pairs_.begin(), pairs_.end(), key);
  if (found == pairs_.end() || *found != key) {
    return std::nullopt;
  }
  return static_cast<Term>(single_terms_ + static_cast<std::size_t>(found - pairs_.begin()));
}

void Ranking::reserve(std::size_t asks) {
  asks_.reserve(asks);
  said_.reserve(asks * kLikelyWords);
  followed_.reserve(asks * kLikelyWords);
}

void Ranking::add(std::size_t subject, const std::vector<std::string>& words) {
  const auto number = static_cast<std::uint32_t>(asks_.size());
  asks_.push_back({static_cast<std::uint32_t>(subject), 0});
  std::optional<Term> before;
  for (const auto& word : words) {
    const auto here = term(word);
    said_.emplace_back(here, number);
    if (before) {
      followed_.emplace_back(*before, Follower{here, number});
    }
    before = here;
  }
}

void Ranking::lay_out() {
  const auto said = base::Table<std::uint32_t>::of(single_terms_, said_);
  asks_of_term_.reserve(said.rows() + followed_.size(), said.entries() + followed_.size());
  for (std::size_t term = 0; term < said.rows(); ++term) {
    std::optional<std::uint32_t> before;
    for (const auto ask : said.row(term)) {
      if (ask != before) {
        asks_of_term_.add(ask);
      }
      before = ask;
    }
    asks_of_term_.end_row();
  }
  decltype(said_)().swap(said_);  // clear() would keep the room
  lay_out_pairs();
}

void Ranking::lay_out_pairs() {
  const auto followed = base::Table<Follower>::of(single_terms_, followed_);
  std::vector<Follower> followers;
  for (std::size_t first = 0; first < followed.rows(); ++first) {
    const auto row = followed.row(first);
    followers.assign(row.begin(), row.end());
    std::sort(followers.begin(), followers.end());
    followers.erase(std::unique(followers.begin(), followers.end()), followers.end());
    for (std::size_t i = 0; i < followers.size(); ++i) {
      asks_of_term_.add(followers[i].ask);
      if (i + 1 == followers.size() || followers[i + 1].second != followers[i].second) {
        asks_of_term_.end_row();
        pairs_.push_back(pair_key(static_cast<Term>(first), followers[i].second));
      }
    }
  }
  decltype(followed_)().swap(followed_);
  pairs_.shrink_to_fit();
  asks_of_term_.shrink();
}

float Ranking::weight_of(Term term) const {
  const auto count = static_cast<float>(asks_.size());
  const float share = term < single_terms_ ? 1 : kPairShare;
  return share * std::log(1 + count / static_cast<float>(asks_of_term_.row(term).size()));
}

void Ranking::weigh_asks() {
  unknown_weight_ = std::log(1 + static_cast<float>(asks_.size()));
  for (std::size_t term = 0; term < asks_of_term_.rows(); ++term) {
    const float weight = weight_of(static_cast<Term>(term));
    for (const auto ask : asks_of_term_.row(term)) {
      asks_[ask].length += weight * weight;
    }
  }
  for (auto& ask : asks_) {
    ask.length = std::sqrt(ask.length);
  }
}

void Ranking::count_words(std::size_t subjects) {
  subject_words_.assign(subjects, 0);
  for (std::size_t term = 0; term < asks_of_term_.rows(); ++term) {
    for (const auto ask : asks_of_term_.row(term)) {
      subject_words_[asks_[ask].subject] += 1;
    }
  }
  all_words_ = static_cast<float>(asks_of_term_.entries());
}

void Ranking::finish(std::size_t subjects) {
  single_terms_ = new_terms_.size();
  terms_ = table_of(std::exchange(new_terms_, {}));
  words_ = table_of(std::exchange(new_words_, {}));
  lay_out();
  weigh_asks();
  count_words(subjects);
}

Ranking::QuestionWord Ranking::meant_by(const std::string& word,
                                        const language::Stemmer& stemmer,
                                        const language::Vocabulary& vocabulary) const {
  QuestionWord one;
  const auto add = [&](const std::string& meant) {
    for (const auto term : terms_.of(canonical(meant, stemmer))) {
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
  one.weight = unknown_weight_;
  for (const auto term : one.terms) {
    one.weight = std::min(one.weight, weight_of(term));
  }
  return one;
}

std::vector<Ranking::QuestionWord> Ranking::asked(const std::vector<std::string>& words,
                                                  const language::Vocabulary& vocabulary) const {
  const language::Stemmer stemmer(language_);
  std::vector<QuestionWord> all;
  std::unordered_set<Term> seen;
  std::optional<Term> before;
  for (const auto& word : words) {
    auto one = meant_by(word, stemmer, vocabulary);
    const auto here = one.terms.empty() ? std::nullopt : std::optional(one.terms.front());
    const auto both = known_pair(before, here);
    if (both && seen.insert(*both).second) {
      all.push_back({{*both}, weight_of(*both)});
    }
    if (!here || seen.insert(*here).second) {
      all.push_back(std::move(one));
    }
    before = here;
  }
  return all;
}

std::vector<std::string> Ranking::words() const {
  std::vector<std::string> words;
  words.reserve(new_words_.size() + words_.size());
  for (const auto& entry : new_words_) {
    words.push_back(entry.first);
  }
  for (std::size_t entry = 0; entry < words_.size(); ++entry) {
    words.emplace_back(words_.word(entry));
  }
  return words;
}

float Ranking::known_share(const std::vector<std::string>& words) const {
  if (words.empty()) {
    return 0;
  }
  const auto known = std::count_if(
      words.begin(), words.end(), [&](const auto& word) { return !words_.of(word).empty(); });
  return static_cast<float>(known) / static_cast<float>(words.size());
}

std::vector<float> Ranking::nearest_asks(const std::vector<QuestionWord>& question) const {
  std::vector<float> shared(asks_.size(), 0);
  float length = 0;
  for (const auto& word : question) {
    length += word.weight * word.weight;
    for (const auto term : word.terms) {
      const float weight = word.weight * weight_of(term);
      for (const auto ask : asks_of_term_.row(term)) {
        shared[ask] += weight;
      }
    }
  }
  std::vector<float> first(subject_words_.size(), 0);
  auto second = first;
  for (std::size_t ask = 0; ask < asks_.size(); ++ask) {
    if (shared[ask] > 0) {
      const auto subject = asks_[ask].subject;
      const float cosine = shared[ask] / (asks_[ask].length * std::sqrt(length));
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
  const auto row = asks_of_term_.row(term);
  std::vector<float> counts(subject_words_.size(), 0);
  std::vector<Holder> holders;
  for (const auto ask : row) {
    const auto subject = asks_[ask].subject;
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
    all += static_cast<float>(asks_of_term_.row(term).size());
    for (const auto& holder : holders_of(term)) {
      told[holder.subject] += (1 - kNearestShare) * word.weight * holder.weight;
      asks[holder.subject] += holder.asks;
    }
  }
  const float share = all / all_words_;
  for (std::size_t subject = 0; subject < told.size(); ++subject) {
    const float here =
        (asks[subject] + kPriorWords * share) / (subject_words_[subject] + kPriorWords);
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
