#include "answers/likeness/ranking_tables.hpp"

#include <algorithm>
#include <cmath>

namespace kiosk::answers {

namespace {

/// How much two words that follow each other count, beside the words themselves. Chosen by
/// cross-validation, as the bounds in answerer.cpp are.
constexpr float kPairShare = 0.4F;

}  // namespace

void RankingTables::pack(base::Packer& packer) const {
  terms.pack(packer);
  words.pack(packer);
  packer.add(pairs);
  asks_of_term.pack(packer);
  packer.add(subject_words);
  packer.add(asks);
}

RankingTables RankingTables::unpack(base::Unpacker& unpacker) {
  RankingTables tables;
  tables.terms = base::WordTableView<Term>::unpack(unpacker);
  tables.words = base::WordTableView<Term>::unpack(unpacker);
  tables.pairs = unpacker.next<std::uint64_t>();
  tables.asks_of_term = base::TableView<std::uint32_t>::unpack(unpacker);
  tables.subject_words = unpacker.next<float>();
  tables.asks = unpacker.next<Ask>();
  return tables;
}

float RankingTables::weight_of(Term term) const {
  const auto count = static_cast<float>(asks.size());
  const float share = term < asks_of_term.rows() - pairs.size() ? 1 : kPairShare;
  return share * std::log(1 + count / static_cast<float>(asks_of_term.row(term).size()));
}

float RankingTables::unknown_weight() const {
  return std::log(1 + static_cast<float>(asks.size()));
}

std::optional<Term> RankingTables::pair_of(std::optional<Term> first,
                                           std::optional<Term> second) const {
  if (!first || !second) {
    return std::nullopt;
  }
  const auto key = pair_key(*first, *second);
  const auto found = std::lower_bound(pairs.begin(), pairs.end(), key);
  if (found == pairs.end() || *found != key) {
    return std::nullopt;
  }
  const auto single_terms = asks_of_term.rows() - pairs.size();
  return static_cast<Term>(single_terms + static_cast<std::size_t>(found - pairs.begin()));
}

}  // namespace kiosk::answers
