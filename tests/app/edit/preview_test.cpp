// The editor's preview is a kiosk that can be touched, but for what lies outside the glass.

#include "editor/panes/preview.hpp"

#include "support/catch.hpp"
#include "support/finger.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using session::PrintStage;

namespace {

constexpr const char* kTips = "coping-tips";

}  // namespace

TEST_CASE("A touch on Print this in the preview prints nothing, and waits for nothing",
          "[editor][printing]") {
  auto content = std::make_shared<session::Content>(*test::shipped_content());
  content->site.printer.queue = "leaflets";
  base::ManualClock clock;
  // Only to know where it stands on the same glass.
  const auto& glass = stage::reference_panels().front().glass;
  stage::Stage twin(content, glass, test::shared_typesetter(), clock);
  auto state = session::fresh_state(*content, clock.now());
  state.screen = session::Screen::Page;
  state.position.page = kTips;
  twin.show(state);
  const auto [x_px, y_px] = test::finger_on(twin, "print");
  const auto x_share = x_px / static_cast<float>(glass.width_px);
  const auto y_share = y_px / static_cast<float>(glass.height_px);

  editor::Preview preview(test::shared_typesetter(), clock);
  preview.set_content(content->dialogue, content->site);
  preview.open_page(kTips);
  CHECK(preview.printing() == PrintStage::None);
  clock.advance(std::chrono::seconds(1));
  preview.touch(ui::TouchPhase::Down, x_share, y_share);
  preview.touch(ui::TouchPhase::Up, x_share, y_share);
  CHECK(preview.printing() == PrintStage::Printed);
}
