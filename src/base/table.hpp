#pragma once
// Rows of unequal length, kept in one piece: a hundred thousand short lists made at once.

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include "base/packed.hpp"

namespace kiosk::base {

/// Rows that lie somewhere else, which must outlive it.
template <typename Entry>
class TableView {
public:
  TableView() = default;
  /// `ends`: of each row in `entries`.
  TableView(std::span<const Entry> entries, std::span<const std::uint32_t> ends)
      : entries_(entries)
      , ends_(ends) {}

  [[nodiscard]] std::size_t rows() const { return ends_.size(); }
  [[nodiscard]] std::size_t entries() const { return entries_.size(); }
  [[nodiscard]] std::span<const Entry> row(std::size_t number) const {
    const std::size_t start = number == 0 ? 0 : ends_[number - 1];
    return entries_.subspan(start, ends_[number] - start);
  }

  void pack(Packer& packer) const {
    packer.add(entries_);
    packer.add(ends_);
  }
  [[nodiscard]] static TableView unpack(Unpacker& unpacker) {
    const auto entries = unpacker.next<Entry>();
    return {entries, unpacker.next<std::uint32_t>()};
  }

private:
  std::span<const Entry> entries_;
  std::span<const std::uint32_t> ends_;
};

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

  /// `rows` rows of what belongs to each, in the order given. A row's number is less than `rows`.
  [[nodiscard]] static Table of(std::size_t rows,
                                const std::vector<std::pair<std::uint32_t, Entry>>& entries) {
    Table table;
    table.ends_.assign(rows + 1, 0);
    for (const auto& entry : entries) {
      ++table.ends_[entry.first + 1];
    }
    std::partial_sum(table.ends_.begin(), table.ends_.end(), table.ends_.begin());
    table.entries_.resize(entries.size());
    // Each row's start moves to its end, which is where the next row started.
    for (const auto& [row, entry] : entries) {
      table.entries_[table.ends_[row]++] = entry;
    }
    table.ends_.pop_back();
    return table;
  }

  /// Gives back the room that no row took.
  void shrink() {
    ends_.shrink_to_fit();
    entries_.shrink_to_fit();
  }

  [[nodiscard]] std::size_t rows() const { return ends_.size(); }
  [[nodiscard]] std::size_t entries() const { return entries_.size(); }
  [[nodiscard]] std::span<const Entry> row(std::size_t number) const { return view().row(number); }
  [[nodiscard]] TableView<Entry> view() const { return {entries_, ends_}; }

private:
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> ends_;  ///< of each row in entries_
};

}  // namespace kiosk::base
