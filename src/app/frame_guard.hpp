#pragma once
// Catches what throws while a frame is made. After ten bad frames in a row the compiled-in screen
// shows.

#include <exception>
#include <string>

namespace kiosk::app {

class FrameGuard {
public:
  static constexpr int kBadFramesInARow = 10;

  /// Runs `frame`; on a throw runs `recover` and counts. True if the frame was good.
  template <typename Frame, typename Recover>
  bool run(const Frame& frame, const Recover& recover) {
    try {
      frame();
      bad_in_a_row_ = 0;
      return true;
    } catch (const std::exception& fault) {
      last_fault_ = fault.what();
    } catch (...) {
      last_fault_ = "unknown fault";
    }
    ++bad_in_a_row_;
    recover();
    return false;
  }

  /// True once frames keep failing: draw the last resort from now on.
  [[nodiscard]] bool gave_up() const { return bad_in_a_row_ >= kBadFramesInARow; }
  [[nodiscard]] const std::string& last_fault() const { return last_fault_; }

private:
  int bad_in_a_row_ = 0;
  std::string last_fault_;
};

}  // namespace kiosk::app
