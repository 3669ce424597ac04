#include <chrono>
#include <stdexcept>

#include "stage/frame_guard.hpp"
#include "support/catch.hpp"

using kiosk::stage::FrameGuard;
using namespace kiosk;
using namespace std::chrono_literals;

namespace {

constexpr base::Instant kNow{1h};

void fail() {
  throw std::runtime_error("no memory for the picture");
}

void draw() {
}

void run_bad_frames(FrameGuard& guard, int count) {
  for (int frame = 0; frame < count; ++frame) {
    guard.run(kNow, fail, [] {});
  }
}

}  // namespace

TEST_CASE("A frame that throws is recovered and the next is drawn as usual",
          "[safety][app][unit]") {
  FrameGuard guard;
  int recovered = 0;
  CHECK_FALSE(guard.run(kNow, fail, [&] { ++recovered; }));
  CHECK(recovered == 1);
  CHECK(guard.last_was_bad());
  CHECK(guard.last_fault() == "no memory for the picture");
  CHECK(guard.run(kNow, draw, [&] { ++recovered; }));
  CHECK(recovered == 1);
  CHECK_FALSE(guard.last_was_bad());
  CHECK_FALSE(guard.gave_up());
  CHECK_FALSE(guard.leaves_at());
}

TEST_CASE("Ten bad frames in a row give up, nine and a good one do not", "[safety][app][unit]") {
  FrameGuard guard;
  run_bad_frames(guard, 9);
  guard.run(kNow, draw, [] {});
  run_bad_frames(guard, 9);
  CHECK_FALSE(guard.gave_up());
  run_bad_frames(guard, 1);
  CHECK(guard.gave_up());
}

TEST_CASE("Good frames of the last resort do not bring the failing pages back",
          "[safety][app][unit]") {
  FrameGuard guard;
  run_bad_frames(guard, FrameGuard::kBadFramesInARow);
  for (int frame = 0; frame < 30; ++frame) {
    CHECK(guard.run(kNow + 1min, draw, [] {}));
    CHECK(guard.gave_up());
  }
}

TEST_CASE("A last resort that stands for minutes ends the program, so that it is started anew",
          "[safety][app][unit]") {
  FrameGuard guard;
  run_bad_frames(guard, FrameGuard::kBadFramesInARow);
  guard.run(kNow + 1min, draw, [] {});
  REQUIRE(guard.leaves_at());
  CHECK(*guard.leaves_at() == kNow + 5min);
}

TEST_CASE("A last resort that cannot be drawn either ends the program at once",
          "[safety][app][unit]") {
  FrameGuard guard;
  run_bad_frames(guard, 2 * FrameGuard::kBadFramesInARow - 1);
  CHECK(*guard.leaves_at() > kNow);
  run_bad_frames(guard, 1);
  CHECK(*guard.leaves_at() == kNow);
}

TEST_CASE("New content takes the last resort away", "[safety][app][unit]") {
  FrameGuard guard;
  run_bad_frames(guard, FrameGuard::kBadFramesInARow);
  guard.begin_anew();
  CHECK_FALSE(guard.gave_up());
  CHECK_FALSE(guard.leaves_at());
  run_bad_frames(guard, 9);
  CHECK_FALSE(guard.gave_up());
}

TEST_CASE("The last resort is drawn once, and again only where the screen lost it",
          "[safety][app][unit]") {
  FrameGuard guard;
  CHECK_FALSE(guard.needs_last_resort());
  guard.run(kNow, draw, [] {});
  run_bad_frames(guard, FrameGuard::kBadFramesInARow);
  CHECK(guard.needs_last_resort());
  run_bad_frames(guard, 1);
  CHECK(guard.needs_last_resort());
  guard.run(kNow, draw, [] {});
  CHECK_FALSE(guard.needs_last_resort());
  guard.screen_lost();
  CHECK(guard.needs_last_resort());
  guard.run(kNow, draw, [] {});
  guard.begin_anew();
  guard.screen_lost();
  CHECK_FALSE(guard.needs_last_resort());
}
