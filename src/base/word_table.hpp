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

#include "base/packed.hpp"

namespace kiosk::base {

/// Words that lie somewhere else, which must outlive it.
template <typename Value>
class WordTableView {
public:
  WordTableView() = default;
  /// `ends`: of each word in `letters`. The words are in their order; a word may stand several
  /// times.
  WordTableView(std::string_view letters,
                std::span<const std::uint32_t> ends,
                std::span<const Value> values)
      : letters_(letters)
      , ends_(ends)
      , values_(values) {}

  /// Empty if the word is not there.
  [[nodiscard]] std::span<const Value> of(std::string_view word) const {
    const auto first = entry(word);
    const auto end = first_from(first, [&](std::string_view other) { return other == word; });
    return values_.subspan(first, end - first);
  }

  [[nodiscard]] std::size_t size() const { return values_.size(); }
  /// The first with this word or, if it is not there, one after it; size() if there is none.
  [[nodiscard]] std::uint32_t entry(std::string_view word) const {
    return static_cast<std::uint32_t>(
        first_from(0, [&](std::string_view other) { return other < word; }));
  }
  // Entries are in the order of the words, and less than size().
  [[nodiscard]] const Value& value(std::size_t entry) const { return values_[entry]; }
  [[nodiscard]] std::string_view word(std::size_t entry) const {
    const std::size_t start = entry == 0 ? 0 : ends_[entry - 1];
    return letters_.substr(start, ends_[entry] - start);
  }

  void pack(Packer& packer) const {
    packer.add(std::span(letters_));
    packer.add(ends_);
    packer.add(values_);
  }
  [[nodiscard]] static WordTableView unpack(Unpacker& unpacker) {
    const auto letters = unpacker.next<char>();
    const auto ends = unpacker.next<std::uint32_t>();
    return {{letters.data(), letters.size()}, ends, unpacker.next<Value>()};
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

  std::string_view letters_;
  std::span<const std::uint32_t> ends_;
  std::span<const Value> values_;
};

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
  [[nodiscard]] std::span<const Value> of(std::string_view word) const { return view().of(word); }
  [[nodiscard]] std::size_t size() const { return values_.size(); }
  [[nodiscard]] WordTableView<Value> view() const { return {letters_, ends_, values_}; }

private:
  std::string letters_;
  std::vector<std::uint32_t> ends_;  ///< of each word in letters_; in their order
  std::vector<Value> values_;
};

}  // namespace kiosk::base
