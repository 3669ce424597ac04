#include "answers/learning/ranking_learner.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace kiosk::answers {

namespace {

/// Words of an ask, to make room for.
constexpr std::size_t kLikelyWords = 7;

base::WordTable<Term> table_of(const std::unordered_map<std::string, Term>& words) {
  return base::WordTable<Term>({words.begin(), words.end()});
}

/// clear() would keep the room.
template <typename List>
void forget(List& list) {
  List().swap(list);
}

}  // namespace

RankingLearner::RankingLearner(Synonyms synonyms, std::size_t asks)
    : synonyms_(std::move(synonyms))
    , stemmer_(synonyms_.language()) {
  asks_.reserve(asks);
  said_.reserve(asks * kLikelyWords);
  followed_.reserve(asks * kLikelyWords);
}

Term RankingLearner::term(const std::string& word) {
  const auto known = words_.find(word);
  if (known != words_.end()) {
    return known->second;
  }
  const auto next = static_cast<Term>(terms_.size());
  const auto added = terms_.emplace(synonyms_.canonical(word, stemmer_), next);
  words_.emplace(word, added.first->second);
  return added.first->second;
}

void RankingLearner::add(std::size_t subject, const std::vector<std::string>& words) {
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

std::vector<std::string> RankingLearner::words() const {
  std::vector<std::string> words;
  words.reserve(words_.size());
  std::transform(words_.begin(), words_.end(), std::back_inserter(words), [](const auto& entry) {
    return entry.first;
  });
  return words;
}

void RankingLearner::lay_out_words() {
  const auto said = base::Table<std::uint32_t>::of(terms_.size(), said_);
  forget(said_);
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
}

void RankingLearner::lay_out_pairs() {
  const auto followed = base::Table<Follower>::of(terms_.size(), followed_);
  forget(followed_);
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
}

void RankingLearner::weigh_asks(const RankingTables& tables) {
  for (std::size_t term = 0; term < tables.asks_of_term.rows(); ++term) {
    const float weight = tables.weight_of(static_cast<Term>(term));
    for (const auto ask : tables.asks_of_term.row(term)) {
      asks_[ask].length += weight * weight;
    }
  }
  for (auto& ask : asks_) {
    ask.length = std::sqrt(ask.length);
  }
}

void RankingLearner::count_words(const RankingTables& tables) {
  for (std::size_t term = 0; term < tables.asks_of_term.rows(); ++term) {
    for (const auto ask : tables.asks_of_term.row(term)) {
      subject_words_[asks_[ask].subject] += 1;
    }
  }
}

void RankingLearner::pack(std::size_t subjects, base::Packer& packer) {
  lay_out_words();
  lay_out_pairs();
  subject_words_.assign(subjects, 0);
  const auto terms = table_of(std::exchange(terms_, {}));
  const auto words = table_of(std::exchange(words_, {}));
  const RankingTables tables{
      terms.view(), words.view(), pairs_, asks_of_term_.view(), subject_words_, asks_};
  weigh_asks(tables);
  count_words(tables);
  tables.pack(packer);
  forget(asks_);
  forget(pairs_);
  asks_of_term_ = base::Table<std::uint32_t>();
}

}  // namespace kiosk::answers
