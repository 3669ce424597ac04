#include <algorithm>

#include "app/tour/tour_screens.hpp"
#include "session/visit/names.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/help_now_rules.hpp"
#include "support/layout_rules.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

using SharedContent = std::shared_ptr<const session::Content>;

session::State
state_of(const SharedContent& content, const app::TourSetting& setting, const std::string& name) {
  const auto screens = app::tour_screens(*content, setting);
  const auto found = std::find_if(
      screens.begin(), screens.end(), [&](const auto& screen) { return screen.name == name; });
  REQUIRE(found != screens.end());
  return found->state;
}

/// `check(layout)` is asked about the screen `name` before anybody scrolls, on every glass.
template <typename Check>
void check_first_glass(const SharedContent& content, const std::string& name, const Check& check) {
  const base::ManualClock clock;
  for (const auto& panel : stage::reference_panels()) {
    stage::Stage stage(content, panel.glass, test::shared_typesetter(), clock);
    for (const auto& setting : app::tour_settings(*content)) {
      stage.show(state_of(content, setting, name));
      INFO(name << ", " << setting.language << ", " << session::name_of(setting.size) << ", "
                << session::name_of(setting.contrast) << ", " << panel.name);
      check(stage.layout());
    }
  }
}

void check_help_now(const SharedContent& content) {
  check_first_glass(content, dialogue::kHelpNowPage, [](const ui::Layout& layout) {
    CHECK(test::first_glass_faults(layout) == std::vector<std::string>{});
  });
}

/// Signs of "Is any of this happening now?" that are whole above the fold.
std::size_t count_signs(const ui::Layout& layout) {
  return static_cast<std::size_t>(std::count_if(
      layout.elements.begin(), layout.elements.end(), [&](const ui::Element& element) {
        return element.id.starts_with("sign-") &&
               element.rect.bottom_px() <= layout.scroll.rect.bottom_px();
      }));
}

}  // namespace

TEST_CASE("Help now's first glass shows all that one does while waiting",
          "[layout][safety][app][integration]") {
  check_help_now(test::shipped_content());
}

TEST_CASE("So it does in the demo, whose numbers are not real",
          "[layout][safety][app][integration]") {
  check_help_now(test::demo_content());
}

TEST_CASE("So it does where no number is set", "[layout][safety][app][integration]") {
  check_help_now(test::content_not_set_up());
}

TEST_CASE("Every danger sign asked about stands on the first glass",
          "[layout][safety][app][integration]") {
  const auto content = test::shipped_content();
  const std::size_t all = content->dialogue.happening_now.size();
  REQUIRE(all > 0);
  for (const char* name : {"matches", "ask-nurse"}) {
    check_first_glass(
        content, name, [all](const ui::Layout& layout) { CHECK(count_signs(layout) == all); });
  }
}

TEST_CASE("Above an answer to danger words, what is asked about stands on the first glass",
          "[layout][safety][app][integration]") {
  const auto content = test::shipped_content();
  check_first_glass(content, "answer-danger", [](const ui::Layout& layout) {
    for (const char* id : {"happening", "happening-signs", "happening-yes"}) {
      INFO(id);
      CHECK(std::count_if(
                layout.elements.begin(), layout.elements.end(), [&](const ui::Element& element) {
                  return element.id == id &&
                         element.rect.bottom_px() <= layout.scroll.rect.bottom_px();
                }) == 1);
    }
  });
}
