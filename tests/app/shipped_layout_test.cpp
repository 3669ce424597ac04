#include <string>

#include "app/stage.hpp"
#include "app/tour_screens.hpp"
#include "support/catch.hpp"
#include "support/layout_rules.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

/// Checks one screen at the top and, where it scrolls, at its end.
std::string faults_of(app::Stage& stage, const app::TourScreen& screen) {
  stage.show(screen.state);
  std::string faults;
  for (const auto& fault : test::layout_faults(stage.layout())) {
    faults += "\n  " + fault;
  }
  for (int presses = 0; presses < 40; ++presses) {
    stage.key(ui::FocusKey::ScrollDown);
  }
  for (const auto& fault : test::layout_faults(stage.layout())) {
    faults += "\n  scrolled to the end: " + fault;
  }
  return faults;
}

void check_panel(const app::TourPanel& panel, session::TextSize size) {
  const auto content = test::shipped_content();
  const base::ManualClock clock;
  app::Stage stage(content, panel.glass, test::shared_typesetter(), clock);
  for (const auto& language : dialogue::languages_on(content->dialogue, content->site)) {
    for (const auto contrast : {session::Contrast::Normal, session::Contrast::High}) {
      for (const auto& screen : app::tour_screens(*content, {language, size, contrast})) {
        const auto faults = faults_of(stage, screen);
        INFO(screen.name << ", " << language << ", " << app::name_of(size) << ", "
                         << app::name_of(contrast) << ", " << panel.name << ":" << faults);
        CHECK(faults.empty());
      }
    }
  }
}

}  // namespace

TEST_CASE("Every screen keeps the rules of the glass at size A", "[layout][app][integration]") {
  for (const auto& panel : app::tour_panels()) {
    check_panel(panel, session::TextSize::A);
  }
}

TEST_CASE("Every screen keeps the rules of the glass at size A+", "[layout][app][integration]") {
  for (const auto& panel : app::tour_panels()) {
    check_panel(panel, session::TextSize::APlus);
  }
}

TEST_CASE("Every screen keeps the rules of the glass at size A++", "[layout][app][integration]") {
  for (const auto& panel : app::tour_panels()) {
    check_panel(panel, session::TextSize::APlusPlus);
  }
}
