#include <algorithm>
#include <chrono>
#include <stdexcept>

#include "app/kiosk/content_swap.hpp"
#include "app/tour/tour_screens.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/finger.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

struct Visit {
  base::ManualClock clock;
  stage::Stage stage{test::shipped_content(),
                     stage::reference_panels().front().glass,
                     test::shared_typesetter(),
                     clock};

  void tap(const std::string& id) {
    clock.advance(1s);
    test::tap(stage, id);
  }

  int draw_if_needed() {
    if (!stage.needs_frame()) {
      return 0;
    }
    static_cast<void>(stage.layout());
    stage.frame_shown(stage.appearance());
    return 1;
  }

  /// Lets time pass as the loop does; returns the frames that were asked for.
  int rest(std::chrono::milliseconds time) {
    int frames = draw_if_needed();
    const auto end = clock.now() + time;
    while (clock.now() < end) {
      const auto deadline = std::min(stage.next_deadline().value_or(end), end);
      clock.advance(std::max(1ms, deadline - clock.now()));
      stage.tick();
      frames += draw_if_needed();
    }
    return frames;
  }
};

}  // namespace

TEST_CASE("Nothing is drawn while nothing changes", "[idle][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  visit.rest(2s);  // the fade
  CHECK(visit.rest(20s) == 0);
}

TEST_CASE("The welcome screen drifts a few pixels each minute and draws only then",
          "[idle][app][unit]") {
  Visit visit;
  visit.rest(2s);
  const auto* before = test::find_element(visit.stage, "start-en");
  REQUIRE(before);
  const auto first = before->rect;
  const int frames = visit.rest(2min);
  CHECK(frames >= 2);
  CHECK(frames <= 4);
  const auto* after = test::find_element(visit.stage, "start-en");
  REQUIRE(after);
  CHECK_FALSE(after->rect == first);
  CHECK(std::abs(after->rect.x_px - first.x_px) < 12);
}

TEST_CASE("Help opens whole in its first frame", "[safety][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  visit.tap("help");
  static_cast<void>(visit.stage.layout());
  CHECK(visit.stage.state().screen == session::Screen::HelpNow);
  CHECK(visit.stage.appearance().opacity == Approx(1));
}

TEST_CASE("The first screen of all stands there at once", "[motion][app][unit]") {
  const Visit visit;
  CHECK(visit.stage.appearance().opacity == Approx(1));
}

TEST_CASE("A page fades in unless less movement is asked for", "[motion][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  static_cast<void>(visit.stage.layout());
  CHECK(visit.stage.appearance().opacity < 0.5F);
  visit.rest(1s);
  CHECK(visit.stage.appearance().opacity == Approx(1));
}

TEST_CASE("A page whose frames take longer than the fade ends up drawn whole",
          "[motion][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  visit.draw_if_needed();
  REQUIRE(visit.stage.appearance().opacity < 1);
  visit.clock.advance(500ms);
  visit.stage.tick();
  REQUIRE(visit.stage.needs_frame());
  CHECK(visit.stage.appearance().opacity == Approx(1));
  CHECK(visit.draw_if_needed() == 1);
  CHECK(visit.rest(1s) == 0);
}

TEST_CASE("A late second touch where More comes to lie does not scroll help away",
          "[touch][safety][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  visit.tap("help");
  const auto before = visit.stage.layout().scroll.offset_px;
  visit.stage.key(ui::FocusKey::ScrollDown);
  CHECK(visit.stage.layout().scroll.offset_px == before);
  REQUIRE(visit.stage.layout().scroll.content_px > 0);
  visit.clock.advance(2s);
  visit.stage.key(ui::FocusKey::ScrollDown);
  CHECK(visit.stage.layout().scroll.offset_px > before);
}

TEST_CASE("Touching the welcome screen anywhere starts in the first language",
          "[touch][app][unit]") {
  Visit visit;
  visit.rest(2s);
  visit.stage.touch({ui::TouchPhase::Down, 5, 5});
  CHECK(visit.stage.between_visits());
  visit.stage.touch({ui::TouchPhase::Up, 5, 5});
  CHECK_FALSE(visit.stage.between_visits());
  CHECK(visit.stage.state().language == "en");
}

TEST_CASE("A press shows in the next frame and sliding off takes it back", "[touch][app][unit]") {
  Visit visit;
  const auto* start = test::find_element(visit.stage, "start-en");
  REQUIRE(start);
  const auto rect = start->rect;
  visit.clock.advance(1s);
  visit.stage.touch({ui::TouchPhase::Down, rect.x_px + 20, rect.y_px + 20});
  CHECK(visit.stage.needs_frame());
  CHECK(visit.stage.appearance().pressed == "start-en");
  visit.stage.touch({ui::TouchPhase::Move, rect.x_px + 20, rect.y_px - 200});
  visit.stage.touch({ui::TouchPhase::Up, rect.x_px + 20, rect.y_px - 200});
  CHECK(visit.stage.between_visits());
}

TEST_CASE("New content keeps a visit whose page is still there", "[reload][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  auto changed = *test::shipped_content();
  const auto page = visit.stage.state().position.page;
  changed.dialogue.pages.at(page).title.words["en"] = "A better question?";
  visit.stage.replace_content(std::make_shared<session::Content>(changed));
  CHECK(visit.stage.state().position.page == page);
  const auto& elements = visit.stage.layout().elements;
  CHECK(std::any_of(elements.begin(), elements.end(), [](const auto& element) {
    return element.words == "A better question?";
  }));
}

TEST_CASE("A notice for staff leaves help within reach", "[reload][app][unit]") {
  Visit visit;
  visit.tap("start-en");
  visit.stage.set_notice(
      std::vector<std::string>(40, "A long line about what is wrong in a file."));
  const auto* help = test::find_element(visit.stage, "help");
  REQUIRE(help);
  for (const auto& element : visit.stage.layout().elements) {
    if (element.id.find("staff-notice") == 0) {
      CHECK(element.rect.bottom_px() <= help->rect.y_px);
    }
  }
}

TEST_CASE("With a refused site file the glass asks staff to set up, and help now works",
          "[safety][app][unit]") {
  const base::ManualClock clock;
  stage::Stage stage(test::content_not_set_up(),
                     stage::reference_panels().front().glass,
                     test::shared_typesetter(),
                     clock);
  CHECK(test::find_element(stage, "start-en") == nullptr);
  test::tap(stage, "help");
  const auto& elements = stage.layout().elements;
  CHECK(std::any_of(elements.begin(), elements.end(), [](const auto& element) {
    return element.words.find("Call your emergency number") != std::string::npos;
  }));
}

TEST_CASE("A staff mark stands on the welcome screen and nowhere else", "[safety][app][unit]") {
  const base::ManualClock clock;
  auto marked = std::make_shared<session::Content>(*test::shipped_content());
  marked->staff_mark = session::StaffMark::ContentProblem;
  stage::Stage stage(
      marked, stage::reference_panels().front().glass, test::shared_typesetter(), clock);
  const auto is_marked = [&] {
    const auto& elements = stage.layout().elements;
    return std::any_of(elements.begin(), elements.end(), [](const auto& element) {
      return element.words.find("Staff: content problem") != std::string::npos;
    });
  };
  CHECK(is_marked());
  for (const auto& screen : app::tour_screens(*marked, app::tour_settings(*marked).front())) {
    stage.show(screen.state);
    INFO(screen.name);
    CHECK(is_marked() == (screen.name == "welcome"));
  }
}

TEST_CASE("A visitor's pages change only once they have gone, or once nothing can be drawn",
          "[reload][safety][app][integration]") {
  Visit visit;
  stage::FrameGuard frames;
  CHECK(app::moment_of(frames, visit.stage) == app::Moment::BetweenVisits);
  visit.tap("start-en");
  CHECK(app::moment_of(frames, visit.stage) == app::Moment::InVisit);
  for (int frame = 0; frame < stage::FrameGuard::kBadFramesInARow; ++frame) {
    frames.run(
        visit.clock.now(), [] { throw std::runtime_error("no picture"); }, [] {});
  }
  CHECK(app::moment_of(frames, visit.stage) == app::Moment::LastResort);
}
