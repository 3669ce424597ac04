#pragma once
// The glass a view is laid out for, and what it remembers.

namespace kiosk::ui {

struct Glass {
  int width_px = 1920;
  int height_px = 1080;
  float width_mm = 0;  ///< 0: not known; the reference glass is assumed to be as wide as 1920 px
                       ///< (or 1080 in portrait)
};

/// What the glass itself remembers between frames; everything about the visit is in the view.
struct Memory {
  float scroll_px = 0;
  float drift_px = 0;  ///< welcome screen's burn-in drift, both directions
};

}  // namespace kiosk::ui
