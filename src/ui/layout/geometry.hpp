#pragma once
// Rectangles on the glass, in pixels from the top left corner.

#include <algorithm>

namespace kiosk::ui {

struct Rect {
  float x_px = 0;
  float y_px = 0;
  float width_px = 0;
  float height_px = 0;

  [[nodiscard]] float right_px() const { return x_px + width_px; }
  [[nodiscard]] float bottom_px() const { return y_px + height_px; }
  [[nodiscard]] bool contains(float px, float py) const {
    return px >= x_px && px < right_px() && py >= y_px && py < bottom_px();
  }
  /// Whether they have a point in common.
  [[nodiscard]] bool touches(const Rect& other) const {
    return x_px < other.right_px() && other.x_px < right_px() && y_px < other.bottom_px() &&
           other.y_px < bottom_px();
  }
  bool operator==(const Rect&) const = default;
};

/// Pixels for each pixel of a glass 1080 px across; 1 for a glass without a size.
[[nodiscard]] inline float glass_unit(const Rect& glass) {
  const float across = std::min(glass.width_px, glass.height_px);
  return across > 0 ? across / 1080.F : 1.F;
}

}  // namespace kiosk::ui
