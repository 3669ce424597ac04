#include <vector>

#include "platform/monitor.hpp"
#include "support/catch.hpp"

using namespace kiosk::platform;

namespace {

constexpr Place kMain{0, 0, 1280, 800};
constexpr Place kRight{1280, 0, 1920, 1080};
constexpr Place kElsewhere{9000, 9000, 1280, 800};

Place of_both(const Place& window) {
  const std::vector both{kMain, kRight};
  return monitor_for(window, both);
}

}  // namespace

TEST_CASE("A window fills the monitor that shows most of it", "[monitor][unit]") {
  CHECK(of_both(kMain) == kMain);
  CHECK(of_both({1280, 0, 1280, 800}) == kRight);
  CHECK(of_both({100, 0, 1280, 800}) == kMain);
  CHECK(of_both({1000, 0, 1280, 800}) == kRight);
}

TEST_CASE("A window that no monitor shows goes to the main one", "[monitor][unit]") {
  CHECK(of_both(kElsewhere) == kMain);
  CHECK(of_both({0, 0, 0, 0}) == kMain);
}

TEST_CASE("With no monitor at all a window stays where it is", "[monitor][unit]") {
  CHECK(monitor_for(kElsewhere, {}) == kElsewhere);
}
