// The next screens are made ready while one is read.

#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include "platform/window.hpp"
#include "stage/forethought.hpp"
#include "stage/glass_window.hpp"
#include "stage/panels.hpp"
#include "support/catch.hpp"
#include "support/finger.hpp"
#include "support/shipped.hpp"

namespace kiosk::test {

namespace {

using namespace std::chrono_literals;

std::unique_ptr<platform::Window> window_of(const ui::Glass& glass) {
  auto window = platform::create_window({platform::Platform::Headless,
                                         platform::Fullscreen::No,
                                         {glass.width_px, glass.height_px},
                                         "test",
                                         platform::Renderer::Software});
  REQUIRE(window);
  return std::move(window.value());
}

struct Reader {
  explicit Reader(const ui::Glass& glass = stage::reference_panels().front().glass)
      : window(window_of(glass))
      , stage(shipped_content(), glass, shared_typesetter(), clock) {}

  base::ManualClock clock;
  std::unique_ptr<platform::Window> window;
  stage::WindowTextures textures{*window};
  stage::Stage stage;
  ui::Painter painter{textures, shared_typesetter()};
  stage::Forethought forethought{shared_typesetter()};

  /// Lets the kiosk think ahead until it has nothing left to do; how many steps that took.
  int reads() {
    constexpr int kEndless = 5000;
    stage::paint_frame(*window, painter, stage.layout(), stage.appearance());
    int steps = 1;
    while (forethought.work(stage, painter, clock.now())) {
      REQUIRE(++steps < kEndless);
    }
    return steps;
  }

  void touches(const std::string& id) {
    clock.advance(2s);
    tap(stage, id);
  }

  [[nodiscard]] bool all_is_there() {
    return painter.prepare(stage.layout(), stage.state().contrast) == ui::Prepared::AllThere;
  }
};

}  // namespace

TEST_CASE("What a touch leads to was drawn while the visitor read", "[ahead][stage][integration]") {
  Reader reader;
  const std::string language = GENERATE(as<std::string>(), "en", "es");
  reader.reads();
  reader.touches("start-" + language);
  CHECK(reader.all_is_there());
  SECTION("help") {
    reader.reads();
    reader.touches("help");
    REQUIRE(reader.stage.state().screen == session::Screen::HelpNow);
    CHECK(reader.all_is_there());
  }
  SECTION("a choice, and a topic") {
    reader.reads();
    reader.touches("choice-0");
    REQUIRE(reader.stage.state().screen == session::Screen::Topics);
    CHECK(reader.all_is_there());
    reader.reads();
    reader.touches("topic-feeling-better");
    REQUIRE(reader.stage.state().screen == session::Screen::Page);
    CHECK(reader.all_is_there());
  }
}

TEST_CASE("Who looks ahead ends, and changes nothing of the visit", "[ahead][stage][integration]") {
  Reader reader;
  reader.touches("start-en");
  const auto before = reader.stage.state();
  const auto screen = reader.stage.changes();
  CHECK(reader.reads() > 10);
  CHECK(reader.stage.state() == before);
  CHECK(reader.stage.changes() == screen);
  const auto drawn = reader.painter.texture_count();
  CHECK(reader.reads() == 1);
  CHECK(reader.painter.texture_count() == drawn);
}

TEST_CASE("On a glass of many pixels it ends when the room is taken",
          "[ahead][stage][integration]") {
  Reader reader({7680, 4320, 0});
  reader.touches("start-en");
  reader.reads();
  CHECK(reader.reads() == 1);
}

TEST_CASE("Nothing is made ready while the kiosk asks whether anybody is there",
          "[ahead][stage][integration]") {
  Reader reader;
  reader.touches("start-en");
  reader.clock.advance(30min);
  reader.stage.tick();
  REQUIRE(reader.stage.state().overlay == session::Overlay::StillThere);
  CHECK(reader.reads() == 1);
}

TEST_CASE("Nothing is made ready between the keys of who types", "[ahead][stage][integration]") {
  Reader reader;
  reader.touches("start-en");
  reader.touches("choice-0");
  reader.touches("ask");
  REQUIRE(reader.stage.state().screen == session::Screen::Ask);
  CHECK(reader.reads() > 1);
  reader.stage.type("b");
  CHECK(reader.reads() == 1);
}

}  // namespace kiosk::test
