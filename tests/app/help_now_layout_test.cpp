#include <algorithm>

#include "app/stage.hpp"
#include "app/tour_screens.hpp"
#include "support/catch.hpp"
#include "support/help_now_rules.hpp"
#include "support/layout_rules.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

using SharedContent = std::shared_ptr<const session::Content>;

session::State help_now(const SharedContent& content, const app::TourSetting& setting) {
  const auto screens = app::tour_screens(*content, setting);
  const auto found = std::find_if(screens.begin(), screens.end(), [](const auto& screen) {
    return screen.name == dialogue::kHelpNowPage;
  });
  REQUIRE(found != screens.end());
  return found->state;
}

void check_first_glass(const SharedContent& content) {
  const base::ManualClock clock;
  for (const auto& panel : app::tour_panels()) {
    app::Stage stage(content, panel.glass, test::shared_typesetter(), clock);
    for (const auto& setting : app::tour_settings(*content)) {
      stage.show(help_now(content, setting));
      INFO(setting.language << ", " << app::name_of(setting.size) << ", "
                            << app::name_of(setting.contrast) << ", " << panel.name);
      CHECK(test::first_glass_faults(stage.layout()) == std::vector<std::string>{});
    }
  }
}

}  // namespace

TEST_CASE("Help now's first glass shows all that one does while waiting",
          "[layout][safety][app][integration]") {
  check_first_glass(test::shipped_content());
}

TEST_CASE("So it does in the demo, whose numbers are not real",
          "[layout][safety][app][integration]") {
  check_first_glass(test::demo_content());
}

TEST_CASE("So it does where no number is set", "[layout][safety][app][integration]") {
  check_first_glass(test::content_not_set_up());
}
