#ifdef KIOSK_WITH_SDL2

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <SDL2/SDL.h>

#include "stage/glass_window.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

/// The kiosk in a real SDL2 window that no screen shows; touches come in as SDL finger events.
class Glass {
public:
  Glass() {
    ::setenv("SDL_VIDEODRIVER", "offscreen", 1);
    auto window = platform::create_window(
        {platform::Platform::Sdl2, platform::Fullscreen::No, {1280, 800}, "test"});
    if (!window) {
      FAIL(window.error().message());
    }
    window_ = std::move(*window);
    textures_ = std::make_unique<stage::WindowTextures>(*window_);
    painter_ = std::make_unique<ui::Painter>(*textures_, test::shared_typesetter());
    window_->wait(0ms);
    show();
  }

  /// A finger on the middle of the element, down and up, with a frame after each.
  void taps(const std::string& id) {
    const auto& elements = stage_.layout().elements;
    const auto found = std::find_if(
        elements.begin(), elements.end(), [&](const auto& element) { return element.id == id; });
    REQUIRE(found != elements.end());
    const auto rect = found->rect;
    clock_.advance(1s);
    finger(SDL_FINGERDOWN, rect);
    finger(SDL_FINGERUP, rect);
  }

  /// The colour of the glass's top left corner, which is ground on every screen.
  [[nodiscard]] ui::Rgb corner() {
    const auto pixels = window_->read_pixels();
    return {pixels.rgba.at(0), pixels.rgba.at(1), pixels.rgba.at(2)};
  }

  [[nodiscard]] const session::State& state() const { return stage_.state(); }

private:
  void finger(Uint32 type, const ui::Rect& rect) {
    SDL_Event event{};
    event.type = type;
    event.tfinger.fingerId = 1;
    event.tfinger.x = (rect.x_px + rect.width_px / 2) / 1280;
    event.tfinger.y = (rect.y_px + rect.height_px / 2) / 800;
    REQUIRE(SDL_PushEvent(&event) == 1);
    for (const auto& one : window_->wait(0ms)) {
      stage_.touch(stage::touch_of(one.pointer));
    }
    show();
  }

  void show() { stage::paint_frame(*window_, *painter_, stage_.layout(), stage_.appearance()); }

  base::ManualClock clock_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<stage::WindowTextures> textures_;
  std::unique_ptr<ui::Painter> painter_;
  stage::Stage stage_{test::shipped_content(), {1280, 800, 336}, test::shared_typesetter(), clock_};
};

}  // namespace

TEST_CASE("Fingers on an SDL2 window walk from the welcome to help and back",
          "[sdl2][app][end-to-end]") {
  Glass glass;
  glass.taps("start-es");
  CHECK(glass.state().language == "es");
  CHECK(glass.corner() == ui::rgb(ui::Colour::Paper, session::Contrast::Normal));
  glass.taps("choice-1");
  const auto screen_before = glass.state().screen;
  glass.taps("help");
  CHECK(glass.state().screen == session::Screen::HelpNow);
  CHECK(glass.corner() == ui::rgb(ui::Colour::Red, session::Contrast::Normal));
  glass.taps("back");
  CHECK(glass.state().screen == screen_before);
  CHECK(glass.corner() == ui::rgb(ui::Colour::Paper, session::Contrast::Normal));
}

#endif
