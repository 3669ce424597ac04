#include "editor/changed_lines.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace kiosk::test {

namespace {

using Lines = std::vector<std::string_view>;

/// The length of the longest row of lines that both have in this order.
std::size_t common_lines(const Lines& one, const Lines& other) {
  std::vector<std::size_t> above(other.size() + 1);
  auto row = above;
  for (const auto& line : one) {
    for (std::size_t i = 0; i < other.size(); ++i) {
      row[i + 1] = line == other[i] ? above[i] + 1 : std::max(above[i + 1], row[i]);
    }
    std::swap(above, row);
  }
  return above.back();
}

}  // namespace

ChangedLines changed_lines(const std::string& before, const std::string& after) {
  const auto one = base::split(before, '\n');
  const auto other = base::split(after, '\n');
  const auto common = common_lines(one, other);
  return {other.size() - common, one.size() - common};
}

std::string words_of(const ChangedLines& changed) {
  return "+" + std::to_string(changed.added) + " -" + std::to_string(changed.removed);
}

}  // namespace kiosk::test
