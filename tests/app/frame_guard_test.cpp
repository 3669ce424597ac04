#include <stdexcept>

#include "app/frame_guard.hpp"
#include "support/catch.hpp"

using kiosk::app::FrameGuard;

namespace {

void fail() {
  throw std::runtime_error("no memory for the picture");
}

}  // namespace

TEST_CASE("A frame that throws is recovered and the next is drawn as usual",
          "[safety][app][unit]") {
  FrameGuard guard;
  int recovered = 0;
  CHECK_FALSE(guard.run(fail, [&] { ++recovered; }));
  CHECK(recovered == 1);
  CHECK(guard.last_fault() == "no memory for the picture");
  CHECK(guard.run([] {}, [&] { ++recovered; }));
  CHECK_FALSE(guard.gave_up());
}

TEST_CASE("Ten bad frames in a row give up, nine and a good one do not", "[safety][app][unit]") {
  FrameGuard guard;
  for (int frame = 0; frame < 9; ++frame) {
    guard.run(fail, [] {});
  }
  guard.run([] {}, [] {});
  guard.run(fail, [] {});
  CHECK_FALSE(guard.gave_up());
  for (int frame = 0; frame < 9; ++frame) {
    guard.run(fail, [] {});
  }
  CHECK(guard.gave_up());
}
