#pragma once
// What a ranking goes by, as it lies in memory.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "base/packed.hpp"
#include "base/table.hpp"
#include "base/word_table.hpp"

namespace kiosk::answers {

/// The number of the stem of a word or, after all those, of two that follow each other.
using Term = std::uint32_t;

/// One way of asking.
struct Ask {
  std::uint32_t subject = 0;
  float length = 0;  ///< of the vector of the weights of its terms
};

/// Views of memory that must outlive them.
struct RankingTables {
  base::WordTableView<Term> terms;       ///< by stem
  base::WordTableView<Term> words;       ///< by word as written
  std::span<const std::uint64_t> pairs;  ///< pair_key() of each, in order
  base::TableView<std::uint32_t> asks_of_term;
  std::span<const float> subject_words;  ///< words of all asks of a subject
  std::span<const Ask> asks;

  void pack(base::Packer& packer) const;
  [[nodiscard]] static RankingTables unpack(base::Unpacker& unpacker);

  /// The rarer the term, the more.
  [[nodiscard]] float weight_of(Term term) const;
  /// Of a word nobody asks with.
  [[nodiscard]] float unknown_weight() const;
  /// Nothing if no ask holds the one term before the other.
  [[nodiscard]] std::optional<Term> pair_of(std::optional<Term> first,
                                            std::optional<Term> second) const;
};

[[nodiscard]] constexpr std::uint64_t pair_key(Term first, Term second) {
  return (static_cast<std::uint64_t>(first) << 32U) | second;
}

}  // namespace kiosk::answers
