#pragma once
// A window with a script in the place of a visitor: what is done while the loop sleeps, and how
// time passes, without anybody waiting for it.

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "platform/canvas_window.hpp"
#include "platform/memory_screen.hpp"
#include "support/comes_true.hpp"

namespace kiosk::test {

class ScriptedWindow final : public platform::CanvasWindow {
public:
  using Events = std::vector<platform::WindowEvent>;
  /// Is given how long the loop means to sleep.
  using Step = std::function<Events(std::chrono::milliseconds)>;

  /// `clock` must outlive it.
  ScriptedWindow(platform::SizePx size, base::ManualClock& clock)
      : CanvasWindow(
            std::make_unique<platform::SoftwareCanvas>(std::make_unique<platform::MemoryScreen>()))
      , size_(size)
      , clock_(clock) {}

  /// What happens when the loop sleeps next, after all that was said before.
  void then(Step step) { steps_.push_back(std::move(step)); }

  /// Nothing happens for so long; the loop wakes as often as it means to.
  void rest(std::chrono::milliseconds time) {
    then([this, time](std::chrono::milliseconds sleep) {
      rest_until_ = clock_.now() + time;
      return go_on_resting(sleep);
    });
  }

  /// The loop goes on, a millisecond a turn, until `is_true()`, for kLongestWait at most: what it
  /// waits for is done by another thread or program.
  void until(std::function<bool()> is_true) {
    then([this, is_true = std::move(is_true)](auto) {
      return go_on(is_true, std::chrono::steady_clock::now() + kLongestWait);
    });
  }

  /// A script that has run out closes the window.
  Events wait(std::chrono::milliseconds timeout) override {
    sleeps_.push_back(timeout);
    if (clock_.now() < rest_until_) {
      return go_on_resting(timeout);
    }
    if (steps_.empty()) {
      return {event(platform::EventKind::Close)};
    }
    const auto step = std::move(steps_.front());
    steps_.pop_front();
    return step(timeout);
  }

  [[nodiscard]] platform::SizePx size() const override { return size_; }
  void resize(platform::SizePx size) { size_ = size; }

  void present() override {
    if (bad_frames_ > 0) {
      --bad_frames_;
      throw std::runtime_error("the graphics card was reset");
    }
    CanvasWindow::present();
    ++frames_;
  }
  /// The next so many frames fail.
  void fail_frames(int count) { bad_frames_ = count; }

  /// Shown so far.
  [[nodiscard]] int frames() const { return frames_; }
  [[nodiscard]] const std::vector<std::chrono::milliseconds>& sleeps() const { return sleeps_; }

  static platform::WindowEvent event(platform::EventKind kind) {
    platform::WindowEvent made;
    made.kind = kind;
    return made;
  }

private:
  Events go_on(const std::function<bool()>& is_true, std::chrono::steady_clock::time_point end) {
    if (!is_true() && std::chrono::steady_clock::now() < end) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      clock_.advance(std::chrono::milliseconds(1));
      steps_.push_front([this, is_true, end](auto) { return go_on(is_true, end); });
    }
    return {};
  }

  Events go_on_resting(std::chrono::milliseconds sleep) {
    // A loop that never sleeps would rest for ever.
    clock_.advance(std::clamp(sleep, std::chrono::milliseconds(1), rest_until_ - clock_.now()));
    return {};
  }

  platform::SizePx size_;
  base::ManualClock& clock_;
  std::deque<Step> steps_;
  base::Instant rest_until_{};
  std::vector<std::chrono::milliseconds> sleeps_;
  int bad_frames_ = 0;
  int frames_ = 0;
};

}  // namespace kiosk::test
