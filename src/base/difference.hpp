#pragma once
// Where two texts differ.

#include <cstddef>
#include <string_view>

namespace kiosk::base {

/// `before` bytes from `begin` on became `after` bytes; all else is the same.
struct Difference {
  std::size_t begin = 0;
  std::size_t before = 0;
  std::size_t after = 0;
};

/// The shortest that begins and ends between characters of UTF-8.
[[nodiscard]] Difference difference_of(std::string_view before, std::string_view after);

}  // namespace kiosk::base
