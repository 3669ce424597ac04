// A real keyboard on the asking screen.

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

struct Typist {
  base::ManualClock clock;
  stage::Stage stage{test::shipped_content(),
                     stage::reference_panels().front().glass,
                     test::shared_typesetter(),
                     clock};

  explicit Typist(session::Screen screen) {
    auto state = stage.state();
    state.language = "en";
    state.screen = screen;
    state.position.page = dialogue::kTopicsTarget;
    state.trail = {{session::Screen::Topics, state.position, {}, {}}};
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
  typist.stage.type(" ¿ñ½/°");
  CHECK(typist.typed() == "pump ¿ñ½/°");
  typist.stage.type("\xFF");
  CHECK(typist.typed() == "pump ¿ñ½/°");
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

TEST_CASE("What no font draws parts the words on either side of it", "[app][typing][component]") {
  Typist typist(session::Screen::Ask);
  typist.stage.type("fever\U0001F912chills\tnow");
  CHECK(typist.typed() == "fever chills now");
}

TEST_CASE("An accent that comes after its letter stays on it, and goes with it",
          "[app][typing][component]") {
  Typist typist(session::Screen::Ask);
  for (const auto* sign : {"n", "i", "n", "\u0303", "o", " ", "U", "\u0308", " ", "e", "\u0301"}) {
    typist.stage.type(sign);
  }
  CHECK(typist.typed() == "niño Ü é");
  typist.stage.erase_key();
  CHECK(typist.typed() == "niño Ü ");
}

TEST_CASE("A key that lies under a bag types, and the visit ends for all that",
          "[app][typing][idle][component]") {
  Typist typist(session::Screen::Ask);
  for (int time = 0; time < 10 * 60 * 10; ++time) {
    typist.clock.advance(100ms);
    typist.stage.type("a", platform::KeyPress::Held);
    typist.stage.erase_key(platform::KeyPress::Held);
    typist.stage.tick();
  }
  CHECK(typist.screen() == session::Screen::Welcome);
}

TEST_CASE("Erase held down does not walk back through the visit", "[app][typing][component]") {
  Typist typist(session::Screen::MoreTopics);
  typist.stage.erase_key(platform::KeyPress::Held);
  CHECK(typist.screen() == session::Screen::MoreTopics);
}

namespace {

/// Every seventh question of the sets nobody tunes on, and lines with what no drawn key has.
std::vector<std::string> odd_and_plain_lines() {
  std::vector<std::string> lines{"fever/chills",
                                 "took 1/2 pill",
                                 "½ a pill",
                                 "my temp is 39°C",
                                 "¿qué pasa si… olvido una dosis?",
                                 "pills\tor\tpump",
                                 "help \U0001F62D\U0001F62D cant breathe",
                                 "I’m “fine” – really",
                                 "100% sure (maybe)",
                                 "a:b;c|d&e*f#g@h",
                                 "ni\u0303o se trago\u0301 pastillas",
                                 "can i drive/work?"};
  const auto folder = std::filesystem::path(KIOSK_SOURCE_DIR) / "tests/answers/questions";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
      const auto question = nlohmann::json::parse(line, nullptr, false);
      if (question.is_object() && question.contains("q") && number++ % 7 == 0) {
        lines.push_back(question.at("q").get<std::string>());
      }
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("The glass answers a typed line as the terminal does", "[app][typing][component]") {
  const auto& content = *test::shipped_content();
  const auto lines = odd_and_plain_lines();
  REQUIRE(lines.size() >= 200);
  for (const auto& line : lines) {
    Typist typist(session::Screen::Ask);
    typist.stage.type(line);
    typist.stage.enter_key();
    INFO(line);
    const auto& on_glass = typist.stage.state().asking.answer;
    REQUIRE(on_glass);
    const auto in_terminal =
        content.answerer.answer(line, "en", typist.stage.state().position.variables);
    CHECK(on_glass->kind == in_terminal.kind);
    CHECK(on_glass->pages == in_terminal.pages);
    CHECK(on_glass->help == in_terminal.help);
  }
}
