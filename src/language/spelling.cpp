#include "language/spelling.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

#include "language/words.hpp"

namespace kiosk::language {

namespace {

constexpr std::size_t kOneSlip = 5;
constexpr std::size_t kTwoSlips = 9;
constexpr std::size_t kMostSlips = 2;
constexpr std::size_t kLongest = 24;  ///< letters of words that are corrected

/// A bit for each letter that stands in the word, some letters sharing one.
std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char letter : word) {
    letters |= 1U << (static_cast<std::uint32_t>(letter) & 31U);
  }
  return letters;
}

/// One slip changes at most two letters, so words that differ in more need not be compared.
bool may_be_near(std::uint32_t left, std::uint32_t right, std::size_t slips) {
  return static_cast<std::size_t>(std::popcount(left ^ right)) <= 2 * slips;
}

std::size_t slips_allowed(std::size_t left_size, std::size_t right_size) {
  return std::min(left_size, right_size) >= kTwoSlips ? kMostSlips : 1;
}

}  // namespace

std::size_t spelling_distance(std::string_view left, std::string_view right, std::size_t most) {
  if (left.size() > kLongestCompared || right.size() > kLongestCompared ||
      std::max(left.size(), right.size()) - std::min(left.size(), right.size()) > most) {
    return most + 1;
  }
  // Small cells: this is asked for every known word of about the same length.
  using Cell = std::uint8_t;
  using Row = std::array<Cell, kLongestCompared + 1>;
  std::array<Row, 3> rows{};
  std::iota(rows[0].begin(), rows[0].end(), Cell{0});
  for (std::size_t row = 1; row <= left.size(); ++row) {
    auto& now = rows[row % 3];
    const auto& above = rows[(row + 2) % 3];
    const auto& two_above = rows[(row + 1) % 3];
    now[0] = static_cast<Cell>(row);
    for (std::size_t column = 1; column <= right.size(); ++column) {
      const int change = left[row - 1] == right[column - 1] ? 0 : 1;
      int least = std::min({above[column] + 1, now[column - 1] + 1, above[column - 1] + change});
      const bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
                           left[row - 2] == right[column - 1];
      if (swapped) {
        least = std::min(least, two_above[column - 2] + 1);
      }
      now[column] = static_cast<Cell>(least);
    }
  }
  return std::min<std::size_t>(rows[left.size() % 3][right.size()], most + 1);
}

void Vocabulary::add(const std::string& word) {
  const auto [own, is_new] = words_.insert(word);
  if (!is_new || word.size() < kOneSlip - 1 || word.size() > kLongest || has_digit(word)) {
    return;
  }
  by_length_.resize(std::max(by_length_.size(), word.size() + 1));
  by_length_[word.size()].push_back({*own, letters_of(word)});
}

std::vector<std::string> Vocabulary::near(const std::string& word) const {
  std::vector<std::string> nearest;
  if (word.size() < kOneSlip || word.size() > kLongest || has_digit(word)) {
    return nearest;
  }
  const auto letters = letters_of(word);
  std::size_t least = kMostSlips;
  const auto end = std::min(by_length_.size(), word.size() + kMostSlips + 1);
  for (auto length = word.size() - kMostSlips; length < end; ++length) {
    const auto allowed = slips_allowed(word.size(), length);
    for (const auto& known : by_length_[length]) {
      const auto most = std::min(allowed, least);
      const auto slips = may_be_near(letters, known.letters, most)
                             ? spelling_distance(word, known.word, most)
                             : most + 1;
      if (slips > most) {
        continue;
      }
      if (slips < least) {
        nearest.clear();
        least = slips;
      }
      nearest.emplace_back(known.word);
    }
  }
  return nearest;
}

}  // namespace kiosk::language
