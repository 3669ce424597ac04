#include "platform/pointer_tracker.hpp"

namespace kiosk::platform {
namespace {

WindowEvent pointer_event(PointerPhase phase, float x_px, float y_px) {
  WindowEvent event;
  event.kind = EventKind::Pointer;
  event.pointer = {phase, x_px, y_px};
  return event;
}

}  // namespace

void PointerTracker::take(const PointerInput& input, std::vector<WindowEvent>& events) {
  if (input.phase == PointerPhase::Down) {
    take_down(input, events);
    return;
  }
  if (!held_ || held_->id != input.id) {
    return;
  }
  events.push_back(pointer_event(input.phase, input.x_px, input.y_px));
  if (input.phase == PointerPhase::Move) {
    held_->x_px = input.x_px;
    held_->y_px = input.y_px;
  } else {
    held_.reset();
  }
}

void PointerTracker::take_down(const PointerInput& input, std::vector<WindowEvent>& events) {
  // The same finger down again means that its release was lost.
  const bool gives_way =
      held_ && (held_->id == input.id || input.time - held_->since >= kRestingFinger);
  if (held_ && !gives_way) {
    return;
  }
  cancel(events);
  held_ = Held{input.id, input.x_px, input.y_px, input.time};
  events.push_back(pointer_event(PointerPhase::Down, input.x_px, input.y_px));
}

void PointerTracker::cancel(std::vector<WindowEvent>& events) {
  if (held_) {
    events.push_back(pointer_event(PointerPhase::Cancel, held_->x_px, held_->y_px));
    held_.reset();
  }
}

}  // namespace kiosk::platform
