// A kiosk that nobody has set up runs whole, and nobody can take its numbers for real ones.

#include <algorithm>
#include <cctype>

#include "app/play/player.hpp"
#include "app/play/transcript.hpp"
#include "app/tour/tour_screens.hpp"
#include "session/visit/names.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/layout_rules.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

/// The run of digits, dashes and the like around `at`, as one number.
std::string number_at(const std::string& words, std::size_t at) {
  const auto end = words.find_first_not_of("0123456789-", at);
  return words.substr(at, end == std::string::npos ? end : end - at);
}

/// Numbers of the demo that stand in `words` without their mark.
std::string unmarked_numbers(const std::string& words) {
  std::string found;
  for (auto at = words.find("000"); at != std::string::npos;) {
    const auto number = number_at(words, at);
    const auto after = words.substr(at + number.size());
    found += after.starts_with(dialogue::kDemoMark) ? "" : number + " ";
    at = words.find("000", at + number.size());
  }
  return found;
}

bool shows(const ui::Layout& layout, const std::string& id) {
  return test::rules::shows(layout, id);
}

template <typename Check>
void for_each_screen(const Check& check) {
  const auto content = test::demo_content();
  const base::ManualClock clock;
  for (const auto& panel : stage::reference_panels()) {
    stage::Stage stage(content, panel.glass, test::shared_typesetter(), clock);
    for (const std::string language : {"en", "es"}) {
      for (const auto size : {session::TextSize::A, session::TextSize::APlusPlus}) {
        for (const auto& screen :
             app::tour_screens(*content, {language, size, session::Contrast::Normal})) {
          stage.show(screen.state);
          INFO(screen.name << " " << language << " " << session::name_of(size) << " "
                           << panel.name);
          check(screen, stage.layout());
        }
      }
    }
  }
}

}  // namespace

TEST_CASE("With no site file the dialogue can be walked as on a kiosk that is set up",
          "[demo][app][integration]") {
  const auto lines = app::read_transcript("tap: start-en\ntap: choice-0\npage: topics\n"
                                          "tap: topic-feeling-better\npage: feeling-better\n"
                                          "tap: all-topics\ntap: ask\nasks: what if i miss a dose\n"
                                          "page: missed-dose\n"
                                          "tap: help\npage: help-now\n");
  REQUIRE(lines);
  const auto fault = app::play_transcript(*lines, test::demo_content(), test::shared_typesetter());
  INFO(fault.value_or(""));
  CHECK_FALSE(fault);
}

TEST_CASE("The demo says that its numbers are not real, and how to set it up",
          "[safety][demo][app][integration]") {
  for_each_screen([](const app::TourScreen& screen, const ui::Layout& layout) {
    CHECK(shows(layout, "demo") ==
          (screen.name == "welcome" || screen.name.starts_with("help-now")));
    CHECK(shows(layout, "demo-set-up") == (screen.name == "welcome"));
  });
}

TEST_CASE("A number of the demo is marked wherever it stands", "[safety][demo][app][integration]") {
  for_each_screen([](const app::TourScreen& /*screen*/, const ui::Layout& layout) {
    for (const auto& element : layout.elements) {
      if (!element.id.starts_with("phone-")) {  // whose label has the mark
        CHECK(unmarked_numbers(element.words).empty());
      }
      if (element.id.starts_with("phone-") && element.id.ends_with("-label")) {
        CHECK(element.words.ends_with(dialogue::kDemoMark));
      }
      CHECK(element.words.find("911") == std::string::npos);
      CHECK(element.words.find("988") == std::string::npos);
    }
  });
}

TEST_CASE("Welcome and help now of the demo keep the rules of the glass",
          "[demo][layout][app][integration]") {
  for_each_screen([](const app::TourScreen& screen, const ui::Layout& layout) {
    if (screen.name == "welcome" || screen.name.starts_with("help-now")) {
      std::string faults;
      for (const auto& fault : test::layout_faults(layout)) {
        faults += "\n  " + fault;
      }
      INFO(faults);
      CHECK(faults.empty());
    }
  });
}

TEST_CASE("What the demo gives to a phone says that it is a demo",
          "[safety][demo][app][integration]") {
  const auto content = test::demo_content();
  auto state = session::fresh_state(*content, {});
  state.screen = session::Screen::HelpNow;
  state.position.page = dialogue::kHelpNowPage;
  const auto view = session::view(*content, state, {});
  const auto& help = std::get<session::HelpNowView>(view.body);
  CHECK(help.qr_content.find("NOTE:Demo") != std::string::npos);
  CHECK(help.qr_content.find("TEL;TYPE=VOICE:0000") != std::string::npos);
}
