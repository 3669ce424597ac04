#pragma once
// Whether words stand somewhere in others.

#include <string_view>

namespace kiosk::test {

[[nodiscard]] inline bool holds(std::string_view words, std::string_view wanted) {
  return words.find(wanted) != std::string_view::npos;
}

}  // namespace kiosk::test
