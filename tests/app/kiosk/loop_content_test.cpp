// New content, as it comes on the glass.

#include <chrono>
#include <future>
#include <thread>

#include "app/command_line/exit_codes.hpp"
#include "app/kiosk/freed.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using session::Screen;
using test::ScriptedKiosk;

TEST_CASE("New content comes while nobody is there", "[kiosk][reload][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.rest(2s);
  kiosk.then([&] { clinic.retitle("New"); });
  kiosk.rest(2s);
  kiosk.then([&] { CHECK(kiosk.title() == "New"); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("New content waits until the visitor has started over, and is there at once then",
          "[kiosk][safety][reload][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.touch("start-en");
  kiosk.then([&] { clinic.retitle("New"); });
  kiosk.rest(5s);
  kiosk.touch("all-topics");
  kiosk.then([&] { CHECK(kiosk.title() != "New"); });
  kiosk.touch("start-over");
  kiosk.then([&] {
    CHECK(kiosk.screen() == Screen::Welcome);
    CHECK(kiosk.title() == "New");
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("Refused content is told by a mark on the welcome screen, and the old stays",
          "[kiosk][safety][reload][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.rest(2s);
  platform::Pixels before;
  kiosk.then([&] {
    before = kiosk.picture();
    clinic.retitle("Refused");
    clinic.add_unseen_danger();
  });
  kiosk.rest(5s);
  kiosk.then([&] {
    CHECK(kiosk.title() != "Refused");
    CHECK(kiosk.loop.stage().content().staff_mark == session::StaffMark::ContentProblem);
    CHECK(kiosk.picture().rgba != before.rgba);
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A preview shows what is saved at once, and what is wrong over the page",
          "[kiosk][reload][app][integration]") {
  const test::Clinic clinic;
  auto options = test::loop_options(clinic);
  options.preview = app::Preview::Yes;
  ScriptedKiosk kiosk(options);
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.touch("start-en");
  kiosk.touch("all-topics");
  kiosk.then([&] { clinic.retitle("Saved"); });
  kiosk.rest(2s);
  platform::Pixels saved;
  kiosk.then([&] {
    CHECK(kiosk.screen() == Screen::Topics);
    CHECK(kiosk.title() == "Saved");
    saved = kiosk.picture();
    clinic.replace(clinic.file("words.json"), "\"topics_title\"", "\"topics_title");
  });
  kiosk.rest(2s);
  platform::Pixels spoiled;
  kiosk.then([&] {
    CHECK(kiosk.title() == "Saved");
    spoiled = kiosk.picture();
    CHECK(spoiled.rgba != saved.rgba);
    clinic.replace(clinic.file("words.json"), "\"topics_title", "\"topics_title\"");
  });
  kiosk.rest(2s);
  kiosk.then([&] { CHECK(kiosk.picture().rgba == saved.rgba); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("What is wrong at the start of a preview lies over the first page",
          "[kiosk][reload][app][integration]") {
  const test::Clinic clinic;
  auto options = test::loop_options(clinic);
  platform::Pixels plain;
  {
    ScriptedKiosk kiosk(options);
    kiosk.rest(1s);
    kiosk.then([&] { plain = kiosk.picture(); });
    kiosk.loop.run();
  }
  options.notice = {"**words.json:3:4** a brace is missing"};
  ScriptedKiosk kiosk(options);
  kiosk.rest(1s);
  kiosk.then([&] { CHECK(kiosk.picture().rgba != plain.rgba); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("The glass does not wait until old content is freed",
          "[kiosk][reload][app][integration]") {
  const test::Clinic clinic;
  auto options = test::loop_options(clinic);
  test::Freed freed;
  options.content = freed.told_of(*options.content);
  ScriptedKiosk kiosk(options);
  options.content.reset();
  kiosk.loop.watch(test::watch_of(clinic));
  kiosk.rest(2s);
  kiosk.then([&] { clinic.retitle("New"); });
  kiosk.rest(2s);
  kiosk.then([&] {
    CHECK(kiosk.title() == "New");
    CHECK(freed.by_another_thread());
  });
  CHECK(kiosk.loop.run() == app::kFine);
}
