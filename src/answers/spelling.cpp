#include "answers/spelling.hpp"

#include <algorithm>
#include <array>

namespace kiosk::answers {

namespace {

constexpr std::size_t kOneSlip = 5;
constexpr std::size_t kTwoSlips = 9;
constexpr std::size_t kLongest = 24;  ///< signs of words that are corrected

/// Calls visit with the hash of the word and of the word without each one of its signs.
template <typename Visit>
void each_variant(const std::string& word, const Visit& visit) {
  const std::hash<std::string> hash;
  visit(hash(word));
  for (std::size_t index = 0; index < word.size(); ++index) {
    auto shorter = word;
    shorter.erase(index, 1);
    visit(hash(shorter));
  }
}

bool is_figure(const std::string& word) {
  return word.find_first_of("0123456789") != std::string::npos;
}

std::size_t slips_allowed(std::string_view left, std::string_view right) {
  return std::min(left.size(), right.size()) >= kTwoSlips ? 2 : 1;
}

}  // namespace

std::size_t spelling_distance(std::string_view left, std::string_view right, std::size_t most) {
  if (left.size() > kLongest || right.size() > kLongest ||
      std::max(left.size(), right.size()) - std::min(left.size(), right.size()) > most) {
    return most + 1;
  }
  using Row = std::array<std::size_t, kLongest + 1>;
  std::array<Row, 3> rows{};
  for (std::size_t column = 0; column <= right.size(); ++column) {
    rows[0][column] = column;
  }
  for (std::size_t row = 1; row <= left.size(); ++row) {
    auto& now = rows[row % 3];
    const auto& above = rows[(row + 2) % 3];
    const auto& two_above = rows[(row + 1) % 3];
    now[0] = row;
    for (std::size_t column = 1; column <= right.size(); ++column) {
      const std::size_t change = left[row - 1] == right[column - 1] ? 0 : 1;
      now[column] = std::min({above[column] + 1, now[column - 1] + 1, above[column - 1] + change});
      const bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
                           left[row - 2] == right[column - 1];
      if (swapped) {
        now[column] = std::min(now[column], two_above[column - 2] + 1);
      }
    }
  }
  return std::min(rows[left.size() % 3][right.size()], most + 1);
}

void Vocabulary::add(const std::string& word) {
  if (!words_.insert(word).second || word.size() < kOneSlip - 1 || word.size() > kLongest ||
      is_figure(word)) {
    return;
  }
  const auto index = static_cast<std::uint32_t>(long_words_.size());
  long_words_.push_back(word);
  each_variant(word, [&](std::size_t hash) { variants_.push_back({hash, index}); });
}

void Vocabulary::finish() {
  std::sort(variants_.begin(), variants_.end(), [](const Variant& left, const Variant& right) {
    return left.hash != right.hash ? left.hash < right.hash : left.word < right.word;
  });
}

std::vector<std::string> Vocabulary::near(const std::string& word) const {
  std::vector<std::string> nearest;
  if (word.size() < kOneSlip || word.size() > kLongest || is_figure(word)) {
    return nearest;
  }
  std::size_t least = 3;
  each_variant(word, [&](std::size_t hash) {
    auto found = std::lower_bound(
        variants_.begin(), variants_.end(), hash, [](const Variant& variant, std::size_t wanted) {
          return variant.hash < wanted;
        });
    for (; found != variants_.end() && found->hash == hash; ++found) {
      const auto& known = long_words_[found->word];
      const auto allowed = slips_allowed(word, known);
      const auto slips = spelling_distance(word, known, allowed);
      if (slips > allowed || slips > least) {
        continue;
      }
      if (slips < least) {
        nearest.clear();
        least = slips;
      }
      if (std::find(nearest.begin(), nearest.end(), known) == nearest.end()) {
        nearest.push_back(known);
      }
    }
  });
  return nearest;
}

}  // namespace kiosk::answers
