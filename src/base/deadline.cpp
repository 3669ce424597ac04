#include "base/deadline.hpp"

#include <utility>

namespace kiosk::base {

Deadline::Deadline(std::chrono::milliseconds most, std::function<void()> is_late)
    : thread_([this, most, is_late = std::move(is_late)] {
      std::unique_lock lock(mutex_);
      if (!in_time_.wait_for(lock, most, [this] { return is_met_; })) {
        is_late();
      }
    }) {
}

Deadline::~Deadline() {
  {
    const std::scoped_lock lock(mutex_);
    is_met_ = true;
  }
  in_time_.notify_one();
  thread_.join();
}

}  // namespace kiosk::base
