#pragma once
// Which text of one list became which of another.

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace kiosk::releases {

/// One row of the two lists side by side; at least one of the two is there.
struct AlignedRow {
  std::optional<std::size_t> before;
  std::optional<std::size_t> after;
  bool operator==(const AlignedRow&) const = default;
};

/// 0 if the entries have nothing to do with each other, 1 if they are the same.
using Likeness = std::function<double(std::size_t before, std::size_t after)>;

/// Both lists in their order; entries less alike than 0.3 never share a row.
[[nodiscard]] std::vector<AlignedRow>
align(std::size_t before_count, std::size_t after_count, const Likeness& likeness);

}  // namespace kiosk::releases
