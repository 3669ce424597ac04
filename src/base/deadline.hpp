#pragma once
// Something is done if a moment passes before this is gone: what it waits for may hang for ever.

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace kiosk::base {

class Deadline {
public:
  /// `is_late` is called on a thread of its own, once, after `most`.
  Deadline(std::chrono::milliseconds most, std::function<void()> is_late);
  Deadline(const Deadline&) = delete;
  Deadline& operator=(const Deadline&) = delete;
  Deadline(Deadline&&) = delete;
  Deadline& operator=(Deadline&&) = delete;
  /// In time, or after `is_late` has returned.
  ~Deadline();

private:
  std::mutex mutex_;
  std::condition_variable in_time_;
  bool is_met_ = false;
  std::thread thread_;
};

}  // namespace kiosk::base
