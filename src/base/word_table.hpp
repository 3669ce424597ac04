#pragma once
// Words and a value of each, in three pieces of memory: a hash table of strings takes five times as
// much.

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kiosk::base {

/// Made once, then only looked into. A word may have several values.
template <typename Value>
class WordTable {
public:
  WordTable() = default;
  /// The values of a word stay in their order.
  explicit WordTable(std::vector<std::pair<std::string, Value>> entries) {
    std::stable_sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
      return one.first < other.first;
    });
    ends_.reserve(entries.size());
    values_.reserve(entries.size());
    for (auto& [word, value] : entries) {
      letters_ += word;
      ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
      values_.push_back(std::move(value));
    }
    letters_.shrink_to_fit();
  }

  /// Empty if the word is not there.
  [[nodiscard]] std::span<const Value> of(std::string_view word) const {
    const auto first = first_from(0, [&](std::string_view other) { return other < word; });
    const auto end = first_from(first, [&](std::string_view other) { return other == word; });
    return std::span(values_).subspan(first, end - first);
  }

  [[nodiscard]] std::size_t size() const { return values_.size(); }
  /// In the order of the words; `entry` is less than size().
  [[nodiscard]] std::string_view word(std::size_t entry) const {
    const std::size_t start = entry == 0 ? 0 : ends_[entry - 1];
    return std::string_view(letters_).substr(start, ends_[entry] - start);
  }

private:
  /// The first entry from `begin` on of whose word `goes_on` is not true.
  template <typename GoesOn>
  [[nodiscard]] std::size_t first_from(std::size_t begin, const GoesOn& goes_on) const {
    std::size_t end = ends_.size();
    while (begin < end) {
      const auto middle = begin + (end - begin) / 2;
      if (goes_on(word(middle))) {
        begin = middle + 1;
      } else {
        end = middle;
      }
    }
    return begin;
  }

  std::string letters_;
  std::vector<std::uint32_t> ends_;  ///< of each word in letters_; in their order
  std::vector<Value> values_;
};

}  // namespace kiosk::base
