#include "language/spelling.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace kiosk::language {

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

}  // namespace kiosk::language
