#include "platform/key_queue.hpp"

#include <algorithm>

namespace kiosk::platform {

namespace {

bool is_press(const DeskInput& input) {
  return input.kind == DeskInput::Kind::Press;
}

/// Whether `next` waits for another frame than the one that sees `seen`.
bool waits(const std::vector<DeskInput>& seen, const DeskInput& next) {
  if (next.kind == DeskInput::Kind::Release) {
    return std::any_of(seen.begin(), seen.end(), [&](const DeskInput& input) {
      return is_press(input) && input.key == next.key;
    });
  }
  return std::any_of(seen.begin(), seen.end(), [](const DeskInput& input) {
    return is_press(input) && input.sort == KeySort::Command;
  });
}

}  // namespace

std::vector<DeskInput> KeyQueue::take_frame() {
  std::vector<DeskInput> seen;
  while (!waiting_.empty() && !waits(seen, waiting_.front())) {
    seen.push_back(waiting_.front());
    waiting_.pop_front();
  }
  return seen;
}

}  // namespace kiosk::platform
