#pragma once
// Which monitor a full-screen window belongs on.

#include <span>

namespace kiosk::platform {

/// Where a window or a monitor is on the screen that all monitors share, in pixels.
struct Place {
  int x_px = 0;
  int y_px = 0;
  int width_px = 0;
  int height_px = 0;

  bool operator==(const Place&) const = default;
};

/// The monitor that shows most of the window; the first of those that show as much, so also when
/// none shows it any more. `monitors` has the main one first. With no monitor the window stays
/// where it is.
[[nodiscard]] Place monitor_for(const Place& window, std::span<const Place> monitors);

}  // namespace kiosk::platform
