// A real keyboard on the asking screen.

#include <chrono>

#include "app/stage.hpp"
#include "app/tour_screens.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

struct Typist {
  base::ManualClock clock;
  app::Stage stage{
      test::shipped_content(), app::tour_panels().front().glass, test::shared_typesetter(), clock};

  explicit Typist(session::Screen screen) {
    auto state = stage.state();
    state.language = "en";
    state.screen = screen;
    state.position.page = dialogue::kTopicsTarget;
    state.trail = {{session::Screen::Topics, state.position, {}}};
    stage.show(state);
  }

  [[nodiscard]] const std::string& typed() const { return stage.state().asking.typed; }
  [[nodiscard]] session::Screen screen() const { return stage.state().screen; }
};

}  // namespace

TEST_CASE("A keyboard types a question, erases and asks", "[app][typing][component]") {
  Typist typist(session::Screen::Ask);
  CHECK(typist.stage.takes_words());
  typist.stage.type("pumpx");
  typist.stage.erase_key();
  typist.stage.space_key();
  typist.stage.type(" ¿ñ<\xE2\x98\x83");
  CHECK(typist.typed() == "pump ¿ñ");
  typist.stage.type("\xFF");
  CHECK(typist.typed() == "pump ¿ñ");
  typist.stage.enter_key();
  CHECK(typist.screen() != session::Screen::Ask);
}

TEST_CASE("Erasing an empty question does not leave it", "[app][typing][component]") {
  Typist typist(session::Screen::Ask);
  typist.stage.erase_key();
  typist.stage.enter_key();
  CHECK(typist.screen() == session::Screen::Ask);
}

TEST_CASE("Where no words are taken the keys are what they were", "[app][typing][component]") {
  Typist typist(session::Screen::MoreTopics);
  CHECK_FALSE(typist.stage.takes_words());
  typist.stage.type("pump");
  CHECK(typist.typed().empty());
  typist.stage.erase_key();
  CHECK(typist.screen() == session::Screen::Topics);
}

TEST_CASE("No words are taken under a card", "[app][typing][component]") {
  Typist typist(session::Screen::Ask);
  auto state = typist.stage.state();
  state.overlay = session::Overlay::Display;
  typist.stage.show(state);
  typist.stage.type("pump");
  CHECK(typist.typed().empty());
}

TEST_CASE("New content keeps what is typed and forgets answers to the old pages",
          "[app][typing][component]") {
  Typist typist(session::Screen::Matches);
  auto state = typist.stage.state();
  state.asking.typed = "pump";
  state.asking.answer.emplace();
  typist.stage.show(state);
  typist.stage.replace_content(test::shipped_content());
  CHECK(typist.screen() == session::Screen::Ask);
  CHECK(typist.typed() == "pump");
  CHECK_FALSE(typist.stage.state().asking.answer);
}
