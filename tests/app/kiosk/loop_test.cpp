// The loop at its work: touches, frames, sleep, counts.

#include <algorithm>
#include <chrono>

#include "app/command_line/exit_codes.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using platform::EventKind;
using platform::Key;
using session::Screen;
using test::ScriptedKiosk;

TEST_CASE("A touch on help shows it whole in the next frame", "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  platform::Pixels help;
  int frames = 0;
  kiosk.rest(1s);
  kiosk.then([&] { frames = kiosk.window.frames(); });
  kiosk.touch("help");
  kiosk.then([&] {
    CHECK(kiosk.screen() == Screen::HelpNow);
    CHECK(kiosk.window.frames() == frames + 1);
    help = kiosk.picture();
  });
  kiosk.rest(1s);
  kiosk.send(EventKind::Exposed);
  kiosk.then([&] { CHECK(kiosk.picture().rgba == help.rgba); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("Who closes the window or presses the key to quit ends it", "[kiosk][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  SECTION("the window is closed") {
    kiosk.send(EventKind::Close);
  }
  SECTION("the key is pressed") {
    kiosk.press(Key::Quit);
  }
  kiosk.then([] { FAIL("it goes on"); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A window of another size is filled anew", "[kiosk][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.rest(1s);
  kiosk.then([&] { kiosk.window.resize({1080, 1920}); });
  kiosk.send(EventKind::Resized);
  kiosk.then([&] { CHECK(kiosk.picture().size == platform::SizePx{1080, 1920}); });
  kiosk.touch("start-en");  // where it stands now
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Page); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A glass that something lay over is painted anew", "[kiosk][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.rest(1s);
  platform::Pixels before;
  int frames = 0;
  kiosk.then([&] {
    before = kiosk.picture();
    frames = kiosk.window.frames();
  });
  kiosk.send(EventKind::Exposed);
  kiosk.then([&] {
    CHECK(kiosk.window.frames() == frames + 1);
    CHECK(kiosk.picture().rgba == before.rgba);
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("Nothing is drawn while nobody is there", "[kiosk][idle][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.rest(1s);
  int frames = 0;
  kiosk.then([&] { frames = kiosk.window.frames(); });
  kiosk.rest(50s);  // the welcome screen drifts each minute
  kiosk.then([&] { CHECK(kiosk.window.frames() == frames); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("The loop makes the next screens ready between two looks for touches, then sleeps",
          "[kiosk][ahead][idle][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.rest(2s);
  kiosk.window.then([&](auto sleep) {
    const auto& sleeps = kiosk.window.sleeps();
    CHECK(std::count(sleeps.begin(), sleeps.end(), 0ms) > 10);
    CHECK(sleep > 5s);
    return test::ScriptedWindow::Events{};
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("The loop sleeps until something is to change", "[kiosk][idle][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.rest(1s);
  kiosk.window.then([&](auto sleep) {
    CHECK(kiosk.clock.now() + sleep == base::Instant(60s));
    return test::ScriptedWindow::Events{};
  });
  kiosk.touch("start-en");
  kiosk.rest(1s);
  kiosk.window.then([&](auto sleep) {
    CHECK(sleep > 5s);
    CHECK(kiosk.clock.now() + sleep == kiosk.loop.stage().next_deadline());
    return test::ScriptedWindow::Events{};
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("The loop wakes to look at the files, and no more often",
          "[kiosk][reload][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.rest(1s);
  std::size_t first = 0;
  kiosk.then([&] { first = kiosk.window.sleeps().size(); });
  kiosk.rest(10s);
  CHECK(kiosk.loop.run() == app::kFine);
  const auto& sleeps = kiosk.window.sleeps();
  CHECK(*std::max_element(sleeps.begin(), sleeps.end()) <= 500ms);
  CHECK(sleeps.size() - first <= 24);
}

TEST_CASE("A visit that nobody goes on with ends by itself", "[kiosk][idle][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.touch("start-en");
  kiosk.rest(10s);
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Page); });
  kiosk.rest(10min);
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Welcome); });
  CHECK(kiosk.loop.run() == app::kFine);
}
