#include "app/kiosk/scripted_kiosk.hpp"

#include <chrono>

#include "support/catch.hpp"
#include "support/finger.hpp"
#include "support/shipped.hpp"
#include "ui/screens/last_resort.hpp"

namespace kiosk::test {

using namespace std::chrono_literals;

namespace {

app::Gated judge(const app::ContentInputs& inputs, const dialogue::Site& last_good_site) {
  auto gated = app::pass_gate(inputs, {app::PassedContent::none(), last_good_site});
  if (gated.content) {
    gated.content->answerer.prepare();
  }
  return gated;
}

}  // namespace

std::shared_ptr<const session::Content> content_of(const Clinic& clinic) {
  const auto gated = judge(app::read_inputs(clinic.options()), {});
  INFO(dialogue::format_for_people(gated.diagnostics));
  REQUIRE(gated.content);
  return gated.content;
}

app::LoopOptions loop_options(const Clinic& clinic) {
  return {app::Preview::No, content_of(clinic), {}, clinic.state_path() / kCounts, [] {
            return base::Day(std::chrono::year(2026) / 11 / 28);
          }};
}

app::ContentWatch watch_of(const Clinic& clinic) {
  const auto site = app::load_site(app::read_site(clinic.site())).site;
  return {clinic.options(),
          500ms,
          {app::fingerprint_of(clinic.options()), site},
          judge,
          std::launch::deferred};
}

ScriptedKiosk::ScriptedKiosk(const app::LoopOptions& options)
    : loop(window, shared_typesetter(), clock, options) {
}

void ScriptedKiosk::touch(const std::string& id) {
  window.then([this, id](auto) { return touch_on(id); });
}

ScriptedWindow::Events ScriptedKiosk::touch_on(const std::string& id) {
  clock.advance(1s);
  stage::Stage twin(std::make_shared<session::Content>(loop.stage().content()),
                    stage::glass_of(window.size(), loop.stage().content().site.panel),
                    shared_typesetter(),
                    clock);
  twin.show(loop.stage().state());
  const auto [x_px, y_px] = finger_on(twin, id);
  auto down = ScriptedWindow::event(platform::EventKind::Pointer);
  down.pointer = {platform::PointerPhase::Down, x_px, y_px};
  auto up = down;
  up.pointer.phase = platform::PointerPhase::Up;
  return {down, up};
}

void ScriptedKiosk::press(platform::Key key) {
  window.then([key](auto) {
    auto pressed = ScriptedWindow::event(platform::EventKind::Key);
    pressed.key.key = key;
    return ScriptedWindow::Events{pressed};
  });
}

void ScriptedKiosk::type(const std::string& words) {
  window.then([words](auto) {
    auto typed = ScriptedWindow::event(platform::EventKind::Text);
    typed.text.words = words;
    return ScriptedWindow::Events{typed};
  });
}

void ScriptedKiosk::send(platform::EventKind kind) {
  window.then([kind](auto) { return ScriptedWindow::Events{ScriptedWindow::event(kind)}; });
}

bool ScriptedKiosk::shows_last_resort() {
  const auto shown = picture();
  window.fail_frames(0);  // what it is compared with is to be painted
  stage::WindowTextures textures(window);
  ui::Painter painter(textures, shared_typesetter());
  const auto glass = stage::glass_of(window.size(), loop.stage().content().site.panel);
  stage::paint_frame(window, painter, ui::lay_out_last_resort(glass, shared_typesetter()), {});
  return picture().rgba == shown.rgba;
}

}  // namespace kiosk::test
