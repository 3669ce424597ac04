#include <string>

#include "platform/pointer_tracker.hpp"
#include "support/catch.hpp"

using namespace kiosk::platform;
using namespace std::chrono_literals;

namespace {

/// What the kiosk is told, one letter an event: Down, Move, Up, Cancel.
class Glass {
public:
  std::string take(PointerId id, PointerPhase phase, std::chrono::milliseconds time = 0ms) {
    std::vector<WindowEvent> events;
    tracker_.take({id, phase, static_cast<float>(id), 0, time}, events);
    return letters(events);
  }
  std::string lose_focus() {
    std::vector<WindowEvent> events;
    tracker_.cancel(events);
    return letters(events);
  }

private:
  static std::string letters(const std::vector<WindowEvent>& events) {
    std::string result;
    for (const WindowEvent& event : events) {
      result += "DMUC"[static_cast<std::size_t>(event.pointer.phase)];
    }
    return result;
  }
  PointerTracker tracker_;
};

constexpr auto kDown = PointerPhase::Down;
constexpr auto kMove = PointerPhase::Move;
constexpr auto kUp = PointerPhase::Up;

}  // namespace

TEST_CASE("Only the first finger counts", "[pointer][unit]") {
  Glass glass;
  CHECK(glass.take(1, kDown) == "D");
  CHECK(glass.take(2, kDown) == "");
  CHECK(glass.take(2, kMove) == "");
  CHECK(glass.take(1, kMove) == "M");
  CHECK(glass.take(2, kUp) == "");
  CHECK(glass.take(1, kUp) == "U");
  CHECK(glass.take(2, kDown) == "D");
}

TEST_CASE("A mouse that moves above the glass is not a touch", "[pointer][unit]") {
  Glass glass;
  CHECK(glass.take(kMousePointer, kMove) == "");
  CHECK(glass.take(kMousePointer, kUp) == "");
  CHECK(glass.take(kMousePointer, kDown) == "D");
  CHECK(glass.take(kMousePointer, kMove) == "M");
}

TEST_CASE("A finger the desktop also reports as a mouse counts once", "[pointer][unit]") {
  Glass glass;
  CHECK(glass.take(7, kDown) == "D");
  CHECK(glass.take(kMousePointer, kDown) == "");
  CHECK(glass.take(kMousePointer, kUp) == "");
  CHECK(glass.take(7, kUp) == "U");
}

TEST_CASE("A resting hand or a lost release does not shut others out", "[pointer][unit]") {
  Glass glass;
  CHECK(glass.take(1, kDown, 1000ms) == "D");
  CHECK(glass.take(2, kDown, 5999ms) == "");
  CHECK(glass.take(2, kUp, 5999ms) == "");
  CHECK(glass.take(2, kDown, 6000ms) == "CD");
  CHECK(glass.take(1, kUp, 6100ms) == "");
  CHECK(glass.take(2, kUp, 6200ms) == "U");
}

TEST_CASE("The same finger down twice lost its release between", "[pointer][unit]") {
  Glass glass;
  CHECK(glass.take(1, kDown) == "D");
  CHECK(glass.take(1, kDown) == "CD");
}

TEST_CASE("What is down when the window goes away is cancelled", "[pointer][unit]") {
  Glass glass;
  CHECK(glass.lose_focus() == "");
  CHECK(glass.take(1, kDown) == "D");
  CHECK(glass.lose_focus() == "C");
  CHECK(glass.take(1, kUp) == "");
}
