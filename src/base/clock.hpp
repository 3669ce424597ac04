#pragma once
// Time that can be injected. Nothing below app/ reads the real clock.

#include <chrono>

namespace kiosk::base {

/// A point on a clock that only goes forward; its zero has no meaning.
using Instant = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

class Clock {
public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  Clock(Clock&&) = delete;
  Clock& operator=(Clock&&) = delete;
  virtual ~Clock() = default;
  [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's monotonic clock.
class SteadyClock final : public Clock {
public:
  [[nodiscard]] Instant now() const override {
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::steady_clock::now());
  }
};

/// A clock that stands still until it is moved: for transcripts, the tour and tests.
class ManualClock final : public Clock {
public:
  [[nodiscard]] Instant now() const override { return now_; }
  void advance(Milliseconds by) { now_ += by; }

private:
  Instant now_{};
};

}  // namespace kiosk::base
