#pragma once
// Catches what throws while a frame is made. After ten bad frames in a row the compiled-in screen
// shows, and stays, until new content comes or the program leaves so that it is started anew.

#include <chrono>
#include <exception>
#include <optional>
#include <string>

#include "base/clock.hpp"

namespace kiosk::stage {

/// What `action` threw, in words; nothing if all went well.
template <typename Action>
std::optional<std::string> fault_of(const Action& action) {
  try {
    action();
  } catch (const std::exception& fault) {
    return fault.what();
  } catch (...) {
    return "unknown fault";
  }
  return std::nullopt;
}

class FrameGuard {
public:
  static constexpr int kBadFramesInARow = 10;
  /// Long enough for staff to save a mended file, short enough that a fault which only a new start
  /// mends, such as a graphics card that was reset, does not keep the pages away for a morning.
  static constexpr std::chrono::minutes kLastResortStands{5};

  /// Runs `frame`; on a throw runs `recover` and counts. True if the frame was good.
  template <typename Frame, typename Recover>
  bool run(base::Instant now, const Frame& frame, const Recover& recover) {
    if (auto fault = fault_of(frame)) {
      last_fault_ = *fault;
      ++bad_in_a_row_;
      if (!gave_up_since_ && bad_in_a_row_ >= kBadFramesInARow) {
        give_up(now);
      }
      recover();
      return false;
    }
    bad_in_a_row_ = 0;
    is_on_glass_ = true;
    return true;
  }

  /// True once frames kept failing: only the last resort is drawn. Its own good frames change
  /// nothing.
  [[nodiscard]] bool gave_up() const { return gave_up_since_.has_value(); }

  /// True if the last resort is to be drawn: once, and again where the screen lost it.
  [[nodiscard]] bool needs_last_resort() const { return gave_up() && !is_on_glass_; }

  /// From the start only the last resort is drawn.
  void give_up(base::Instant now) {
    gave_up_since_ = now;
    is_on_glass_ = false;
  }

  /// The screen was resized, or does not show any more what was drawn.
  void screen_lost() { is_on_glass_ = false; }

  /// When the program should leave; nothing while frames are good.
  [[nodiscard]] std::optional<base::Instant> leaves_at() const {
    // If the last resort cannot be drawn either, waiting helps nobody.
    const bool hopeless = bad_in_a_row_ >= 2 * kBadFramesInARow;
    return gave_up_since_
               ? std::optional(*gave_up_since_ + (hopeless ? base::Milliseconds(0)
                                                           : base::Milliseconds(kLastResortStands)))
               : std::nullopt;
  }

  /// New content: its frames may be good.
  void begin_anew() {
    bad_in_a_row_ = 0;
    gave_up_since_.reset();
  }

  [[nodiscard]] bool last_was_bad() const { return bad_in_a_row_ > 0; }
  [[nodiscard]] const std::string& last_fault() const { return last_fault_; }

private:
  int bad_in_a_row_ = 0;
  bool is_on_glass_ = false;  ///< the last frame
  std::optional<base::Instant> gave_up_since_;
  std::string last_fault_;
};

}  // namespace kiosk::stage
