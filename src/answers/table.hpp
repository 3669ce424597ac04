#pragma once
// Rows of unequal length, kept in one piece: a hundred thousand short lists made at once.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kiosk::answers {

template <typename Entry>
class Table {
public:
  void reserve(std::size_t rows, std::size_t entries) {
    ends_.reserve(rows);
    entries_.reserve(entries);
  }
  void add(const Entry& entry) { entries_.push_back(entry); }
  /// What was added since the last row is one.
  void end_row() { ends_.push_back(static_cast<std::uint32_t>(entries_.size())); }

  [[nodiscard]] std::size_t rows() const { return ends_.size(); }
  [[nodiscard]] std::size_t entries() const { return entries_.size(); }
  [[nodiscard]] std::span<const Entry> row(std::size_t number) const {
    const std::size_t start = number == 0 ? 0 : ends_[number - 1];
    return std::span(entries_).subspan(start, ends_[number] - start);
  }

private:
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> ends_;  ///< of each row in entries_
};

}  // namespace kiosk::answers
