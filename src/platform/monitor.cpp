#include "platform/monitor.hpp"

#include <algorithm>
#include <cstdint>

namespace kiosk::platform {

namespace {

std::int64_t shared(int start, int length, int other_start, int other_length) {
  const int end = std::min(start + length, other_start + other_length);
  return std::max(0, end - std::max(start, other_start));
}

std::int64_t shared_px(const Place& a, const Place& b) {
  return shared(a.x_px, a.width_px, b.x_px, b.width_px) *
         shared(a.y_px, a.height_px, b.y_px, b.height_px);
}

}  // namespace

Place monitor_for(const Place& window, std::span<const Place> monitors) {
  if (monitors.empty()) {
    return window;
  }
  return *std::ranges::max_element(
      monitors, {}, [&](const Place& monitor) { return shared_px(window, monitor); });
}

}  // namespace kiosk::platform
