// What is done at the window, as a visit sees it.

#include <chrono>

#include "app/kiosk/input.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "stage/panels.hpp"
#include "support/catch.hpp"
#include "support/finger.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using platform::Key;
using platform::KeyPress;
using session::Screen;

namespace {

struct Visit {
  test::Clinic clinic;
  base::ManualClock clock;
  stage::Stage stage{test::content_of(clinic),
                     stage::reference_panels().front().glass,
                     test::shared_typesetter(),
                     clock};

  void press(Key key, KeyPress press = KeyPress::Pressed) {
    platform::WindowEvent event;
    event.kind = platform::EventKind::Key;
    event.key = {key, press};
    app::take_input(event, stage);
  }

  void type(const std::string& words) {
    platform::WindowEvent event;
    event.kind = platform::EventKind::Text;
    event.text.words = words;
    app::take_input(event, stage);
  }

  void point(platform::PointerPhase phase, float x_px, float y_px) {
    platform::WindowEvent event;
    event.pointer = {phase, x_px, y_px};
    app::take_input(event, stage);
  }

  void show(Screen screen) {
    auto state = stage.state();
    state.language = "en";
    state.screen = screen;
    state.trail = {{Screen::Topics, state.position, {}, {}}};
    stage.show(state);
  }

  [[nodiscard]] Screen screen() const { return stage.state().screen; }
  [[nodiscard]] std::string focused() const { return stage.appearance().focused; }
};

}  // namespace

TEST_CASE("Keys alone go round the glass and choose", "[kiosk][typing][app][component]") {
  Visit visit;
  visit.press(Key::Next);
  const auto first = visit.focused();
  visit.press(Key::Next);
  CHECK(visit.focused() != first);
  visit.press(Key::Previous);
  CHECK(visit.focused() == first);
  SECTION("Enter chooses") {
    visit.press(Key::Enter);
  }
  SECTION("so does the space bar") {
    visit.press(Key::Space);
  }
  CHECK(visit.screen() == Screen::Page);
}

TEST_CASE("Two keys go back", "[kiosk][typing][app][component]") {
  Visit visit;
  visit.show(Screen::HelpNow);
  SECTION("Back") {
    visit.press(Key::Back);
  }
  SECTION("Erase, where no words are typed") {
    visit.press(Key::Erase);
  }
  CHECK(visit.screen() == Screen::Topics);
}

TEST_CASE("Where a question is asked, keys type, erase and ask",
          "[kiosk][typing][app][component]") {
  Visit visit;
  visit.show(Screen::Ask);
  visit.type("pumpxx");
  visit.press(Key::Erase);
  visit.press(Key::Erase, KeyPress::Held);
  CHECK(visit.stage.state().asking.typed == "pump");
  visit.press(Key::Enter);
  CHECK(visit.screen() == Screen::AskNurse);
}

TEST_CASE("Keys scroll a page that is longer than the glass", "[kiosk][app][component]") {
  Visit visit;
  visit.clock.advance(10s);
  auto state = visit.stage.state();
  state.language = "en";
  state.size = session::TextSize::APlusPlus;
  visit.stage.show(state);
  visit.show(Screen::HelpNow);
  REQUIRE(visit.stage.layout().scroll.offset_px == Approx(0));
  visit.press(Key::ScrollDown);
  CHECK(visit.stage.layout().scroll.offset_px > 0);
  visit.press(Key::ScrollUp);
  CHECK(visit.stage.layout().scroll.offset_px == Approx(0));
}

TEST_CASE("A finger that is lifted where it lay touches; one the screen lost does not",
          "[kiosk][app][component]") {
  Visit visit;
  visit.clock.advance(10s);
  const auto [x_px, y_px] = test::finger_on(visit.stage, "help");
  visit.point(platform::PointerPhase::Down, x_px, y_px);
  SECTION("it is lost") {
    visit.point(platform::PointerPhase::Cancel, x_px, y_px);
    CHECK(visit.screen() == Screen::Welcome);
  }
  SECTION("it is lifted") {
    visit.point(platform::PointerPhase::Up, x_px, y_px);
    CHECK(visit.screen() == Screen::HelpNow);
  }
}

TEST_CASE("A window that changes is no touch", "[kiosk][app][component]") {
  Visit visit;
  const auto before = visit.stage.state();
  visit.clock.advance(10s);
  for (const auto kind :
       {platform::EventKind::Resized, platform::EventKind::Exposed, platform::EventKind::Close}) {
    platform::WindowEvent event;
    event.kind = kind;
    app::take_input(event, visit.stage);
  }
  CHECK(visit.stage.state() == before);
}
