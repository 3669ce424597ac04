#include "platform/desk_queue.hpp"

#include <algorithm>

namespace kiosk::platform {

namespace {

bool is_press(const DeskInput& input) {
  return input.kind == DeskInput::Kind::Press;
}

bool is_same_key(const DeskInput& a, const DeskInput& b) {
  return a.key == b.key && (a.sort == InputSort::Button) == (b.sort == InputSort::Button);
}

/// Whether `next` waits for another frame than the one that sees `seen`.
bool waits(const std::vector<DeskInput>& seen, const DeskInput& next) {
  if (next.kind == DeskInput::Kind::Release) {
    return std::any_of(seen.begin(), seen.end(), [&](const DeskInput& input) {
      return is_press(input) && is_same_key(input, next);
    });
  }
  const bool is_button = next.sort == InputSort::Button;
  return std::any_of(seen.begin(), seen.end(), [&](const DeskInput& input) {
    const bool is_typed = input.kind == DeskInput::Kind::Character ||
                          (is_press(input) && input.sort != InputSort::Modifier);
    const bool ends_frame =
        is_press(input) && (input.sort == InputSort::Command || input.sort == InputSort::Button);
    return ends_frame || (is_button && is_typed);
  });
}

}  // namespace

std::vector<DeskInput> DeskQueue::take_frame() {
  std::vector<DeskInput> seen;
  while (!waiting_.empty() && !waits(seen, waiting_.front())) {
    seen.push_back(waiting_.front());
    waiting_.pop_front();
  }
  return seen;
}

}  // namespace kiosk::platform
