#include "base/difference.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace kiosk::base {

Difference difference_of(std::string_view before, std::string_view after) {
  const auto shorter = std::min(before.size(), after.size());
  std::size_t begin = 0;
  while (begin < shorter && before[begin] == after[begin]) {
    ++begin;
  }
  while (begin > 0 && begin < before.size() && continues_code_point(before[begin])) {
    --begin;
  }
  std::size_t same = 0;
  while (same < shorter - begin &&
         before[before.size() - 1 - same] == after[after.size() - 1 - same]) {
    ++same;
  }
  while (same > 0 && continues_code_point(before[before.size() - same])) {
    --same;
  }
  return {begin, before.size() - same - begin, after.size() - same - begin};
}

}  // namespace kiosk::base
