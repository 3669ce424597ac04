#pragma once
// What is painted on, and parts of it.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kiosk::raster {

/// Whole pixels; right and bottom are the first outside.
struct Area {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;

  bool operator==(const Area&) const = default;
  [[nodiscard]] bool empty() const { return left >= right || top >= bottom; }
  [[nodiscard]] bool holds(const Area& other) const {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }
};

[[nodiscard]] inline Area common(const Area& one, const Area& other) {
  return {std::max(one.left, other.left),
          std::max(one.top, other.top),
          std::min(one.right, other.right),
          std::min(one.bottom, other.bottom)};
}

/// Opaque pixels of somebody else's memory, 0x00RRGGBB each, row by row from the top.
struct Surface {
  std::uint32_t* pixels = nullptr;
  int width_px = 0;
  int height_px = 0;
  std::ptrdiff_t stride_px = 0;  ///< from one row to the next

  [[nodiscard]] Area area() const { return {0, 0, width_px, height_px}; }
  [[nodiscard]] std::uint32_t* row(int y) const { return pixels + y * stride_px; }
};

/// Four bytes a pixel: red, green, blue and full alpha; row by row from the top, without gaps.
[[nodiscard]] std::vector<std::uint8_t> rgba_of(const Surface& surface);

}  // namespace kiosk::raster
