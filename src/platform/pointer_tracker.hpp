#pragma once
// From several fingers and a mouse to the one pointer the kiosk knows.

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "platform/window.hpp"

namespace kiosk::platform {

/// A finger's number, or the left mouse button.
using PointerId = std::int64_t;
inline constexpr PointerId kMousePointer = -1;

/// A finger that has lain on the glass this long gives way to a new one: a resting hand, or a
/// release the hardware lost, must not shut everybody else out.
inline constexpr std::chrono::milliseconds kRestingFinger{5000};

struct PointerInput {
  PointerId id = kMousePointer;
  PointerPhase phase = PointerPhase::Move;
  float x_px = 0;
  float y_px = 0;
  std::chrono::milliseconds time{0};  ///< of the event, on any one clock
};

class PointerTracker {
public:
  /// Adds to `events` what the kiosk is told of this: nothing, one event, or a Cancel and a Down.
  void take(const PointerInput& input, std::vector<WindowEvent>& events);

  /// The window lost its place on the screen: what is down is cancelled.
  void cancel(std::vector<WindowEvent>& events);

private:
  struct Held {
    PointerId id = kMousePointer;
    float x_px = 0;
    float y_px = 0;
    std::chrono::milliseconds since{0};
  };
  std::optional<Held> held_;

  void take_down(const PointerInput& input, std::vector<WindowEvent>& events);
};

}  // namespace kiosk::platform
