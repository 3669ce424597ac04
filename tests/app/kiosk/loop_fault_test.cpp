// What the loop does when frames, touches or new content fail.

#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using platform::EventKind;
using platform::Key;
using session::Screen;
using stage::FrameGuard;
using test::ScriptedKiosk;

namespace {

/// By somebody who notes down what is said, and waits nine seconds for it.
app::LoopOptions looked_after(const test::Clinic& clinic, std::vector<std::string>& told) {
  auto options = test::loop_options(clinic);
  options.supervisor =
      app::Supervisor([&told](const std::string& message) { told.push_back(message); }, 9s);
  return options;
}

}  // namespace

TEST_CASE("Nine bad frames are soon forgotten", "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.window.fail_frames(FrameGuard::kBadFramesInARow - 1);
  kiosk.rest(1s);
  kiosk.then([&] {
    CHECK(kiosk.window.frames() > 0);
    CHECK_FALSE(kiosk.shows_last_resort());
  });
  kiosk.touch("start-en");
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Page); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("Ten bad frames show the last resort, and a touch means nothing there",
          "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.window.fail_frames(FrameGuard::kBadFramesInARow);
  kiosk.rest(1s);
  kiosk.then([&] {
    CHECK(kiosk.window.frames() == 1);
    CHECK(kiosk.shows_last_resort());
  });
  kiosk.touch("start-en");
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Welcome); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A last resort that the screen lost is painted again, at its size",
          "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.window.fail_frames(FrameGuard::kBadFramesInARow);
  kiosk.rest(1s);
  kiosk.then([&] { kiosk.window.resize({1080, 1920}); });
  kiosk.send(EventKind::Resized);
  kiosk.then([&] {
    CHECK(kiosk.picture().size == platform::SizePx{1080, 1920});
    CHECK(kiosk.shows_last_resort());
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("The last resort stands five minutes; then the kiosk leaves to be started anew",
          "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.window.fail_frames(FrameGuard::kBadFramesInARow);
  kiosk.rest(1h);
  CHECK(kiosk.loop.run() == app::kCannotDraw);
  const auto lived = kiosk.clock.now() - base::Instant{};
  CHECK(lived >= FrameGuard::kLastResortStands);
  CHECK(lived < FrameGuard::kLastResortStands + 1s);
  CHECK(kiosk.shows_last_resort());
}

TEST_CASE("A kiosk that cannot draw the last resort either leaves soon, and not at once",
          "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.window.fail_frames(1000);
  kiosk.rest(1h);
  CHECK(kiosk.loop.run() == app::kCannotDraw);
  CHECK(kiosk.window.sleeps().size() >= 2 * FrameGuard::kBadFramesInARow - 1);
  CHECK(kiosk.clock.now() - base::Instant{} < 5s);
}

TEST_CASE("New content takes the last resort away", "[kiosk][safety][reload][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.touch("start-en");
  kiosk.then([&] { kiosk.window.fail_frames(FrameGuard::kBadFramesInARow); });
  kiosk.rest(2s);
  kiosk.then([&] {
    CHECK(kiosk.shows_last_resort());
    clinic.retitle("Mended");
  });
  kiosk.rest(3s);
  kiosk.then([&] {
    CHECK_FALSE(kiosk.shows_last_resort());
    CHECK(kiosk.title() == "Mended");
    CHECK(kiosk.screen() == Screen::Welcome);
  });
  kiosk.touch("start-en");
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Page); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A fault in answering leads to the last resort, not to a dead glass",
          "[kiosk][safety][app][integration]") {
  const test::Clinic clinic;
  auto options = test::loop_options(clinic);
  auto content = std::make_shared<session::Content>(*options.content);
  content->answerer = answers::Answerer([]() -> std::shared_ptr<const dialogue::Teaching> {
    throw std::runtime_error("nothing can be learnt");
  });
  content->answerer.prepare();
  options.content = content;
  ScriptedKiosk kiosk(options);
  kiosk.touch("start-en");
  kiosk.touch("all-topics");
  kiosk.touch("ask");
  kiosk.type("how do i take it");
  kiosk.press(Key::Enter);
  kiosk.rest(1s);
  kiosk.then([&] { CHECK(kiosk.shows_last_resort()); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A fault in judging new content ends nothing: the old stays and answers touches",
          "[kiosk][safety][reload][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  const auto title = kiosk.title();
  int judged = 0;
  const auto judge = [&judged](const auto&, const auto&) -> app::Gated {
    ++judged;
    throw std::runtime_error("no memory");
  };
  kiosk.loop.watch({clinic.options(), 500ms, {}, judge, std::launch::deferred});
  kiosk.rest(3s);
  kiosk.then([&] {
    CHECK(judged > 0);
    CHECK(kiosk.title() == title);
  });
  kiosk.touch("start-en");
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Page); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("Whoever looks after the kiosk is told every few seconds, without a frame more than that",
          "[kiosk][service][safety][app][integration]") {
  const test::Clinic clinic;
  std::vector<std::string> told;
  ScriptedKiosk kiosk(looked_after(clinic, told));
  kiosk.rest(30s);
  CHECK(kiosk.loop.run() == app::kFine);
  REQUIRE(told.size() == 11);  // nine times within the half minute
  CHECK(told.front() == "READY=1");
  CHECK(told.at(1) == "WATCHDOG=1");
  CHECK(told.back() == "STOPPING=1");
  CHECK(kiosk.window.frames() <= 12);
}

TEST_CASE(
    "While frames fail nobody is told that all is well, and the last resort counts as a frame",
    "[kiosk][service][safety][app][integration]") {
  const test::Clinic clinic;
  std::vector<std::string> told;
  ScriptedKiosk kiosk(looked_after(clinic, told));
  kiosk.window.fail_frames(FrameGuard::kBadFramesInARow);
  kiosk.then([&] { CHECK(told.empty()); });
  kiosk.rest(20s);
  kiosk.then([&] {
    CHECK(told.size() > 5);
    CHECK(kiosk.shows_last_resort());
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE(
    "A kiosk that failed again and again begins with the safe screen, and leaves it by itself",
    "[kiosk][service][safety][app][integration]") {
  const test::Clinic clinic;
  auto options = test::loop_options(clinic);
  options.first_screen = app::FirstScreen::SafeScreen;
  ScriptedKiosk kiosk(options);
  int stood = 0;
  kiosk.loop.once_it_stands(1min, [&] { ++stood; });
  kiosk.rest(2min);
  kiosk.then([&] { CHECK(kiosk.shows_last_resort()); });
  kiosk.rest(FrameGuard::kLastResortStands);
  CHECK(kiosk.loop.run() == app::kCannotDraw);
  CHECK(stood == 0);
}

TEST_CASE("What follows once the kiosk stands is done once", "[kiosk][service][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  int stood = 0;
  kiosk.loop.once_it_stands(1min, [&] { ++stood; });
  kiosk.rest(59s);
  kiosk.then([&] { CHECK(stood == 0); });
  kiosk.rest(5min);
  CHECK(kiosk.loop.run() == app::kFine);
  CHECK(stood == 1);
}
