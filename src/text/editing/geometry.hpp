#pragma once
// Places in a text box: pixels from its top left corner.

namespace kiosk::text {

struct Point {
  float x_px = 0;
  float y_px = 0;
};

struct Rect {
  float x_px = 0;
  float y_px = 0;
  float width_px = 0;
  float height_px = 0;

  [[nodiscard]] float right_px() const { return x_px + width_px; }
  [[nodiscard]] float bottom_px() const { return y_px + height_px; }
};

}  // namespace kiosk::text
