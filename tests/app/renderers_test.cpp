#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "app/tour/tour_screens.hpp"
#include "platform/headless_window.hpp"
#include "session/visit/names.hpp"
#include "stage/glass_window.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

struct Shown {
  std::string name;
  session::State state;
};

/// A stage of the shipped content in a window nobody sees.
class Glass {
public:
  Glass(const ui::Glass& glass, platform::Renderer renderer)
      : stage(test::shipped_content(), glass, test::shared_typesetter(), clock) {
    auto created = platform::HeadlessWindow::create({glass.width_px, glass.height_px}, renderer);
    if (!created) {
      FAIL(created.error().message());
    }
    window = std::move(*created);
    textures_ = std::make_unique<stage::WindowTextures>(*window);
    painter_ = std::make_unique<ui::Painter>(*textures_, test::shared_typesetter());
  }

  platform::Pixels paint() { return paint(stage.appearance()); }

  platform::Pixels paint(const ui::Appearance& appearance) {
    stage::paint_frame(*window, *painter_, stage.layout(), appearance);
    return window->read_pixels();
  }

  base::ManualClock clock;
  stage::Stage stage;
  std::unique_ptr<platform::HeadlessWindow> window;

private:
  std::unique_ptr<stage::WindowTextures> textures_;
  std::unique_ptr<ui::Painter> painter_;
};

std::vector<platform::Pixels>
painted(const ui::Glass& glass, platform::Renderer renderer, const std::vector<Shown>& screens) {
  Glass on(glass, renderer);
  std::vector<platform::Pixels> pictures;
  for (const auto& screen : screens) {
    on.stage.show(screen.state);
    pictures.push_back(on.paint());
  }
  return pictures;
}

struct Difference {
  int most = 0;     ///< steps of 255
  double mean = 0;  ///< over all channels of all pixels
};

Difference difference_of(const platform::Pixels& one, const platform::Pixels& other) {
  REQUIRE(one.size == other.size);
  REQUIRE(one.rgba.size() == other.rgba.size());
  Difference difference;
  long sum = 0;
  for (std::size_t at = 0; at < one.rgba.size(); ++at) {
    const int steps = std::abs(one.rgba[at] - other.rgba[at]);
    difference.most = std::max(difference.most, steps);
    sum += steps;
  }
  difference.mean = static_cast<double>(sum) / static_cast<double>(one.rgba.size());
  return difference;
}

void check_alike(const ui::Glass& glass, const std::vector<Shown>& screens) {
  const auto software = painted(glass, platform::Renderer::Software, screens);
  const auto opengl = painted(glass, platform::Renderer::OpenGl, screens);
  for (std::size_t number = 0; number < screens.size(); ++number) {
    const auto difference = difference_of(software[number], opengl[number]);
    CAPTURE(screens[number].name, glass.width_px, glass.height_px);
    CHECK(difference.most <= 4);
    CHECK(difference.mean <= 0.05);
  }
}

/// Every screen in every language, size and theme; every `step`th of them.
std::vector<Shown> tour(std::size_t first, std::size_t step) {
  std::vector<Shown> screens;
  const auto& content = *test::shipped_content();
  for (const auto& setting : app::tour_settings(content)) {
    for (const auto& screen : app::tour_screens(content, setting)) {
      screens.push_back({screen.name + " " + setting.language + " " +
                             session::name_of(setting.size) + " " +
                             session::name_of(setting.contrast),
                         screen.state});
    }
  }
  std::vector<Shown> some;
  for (std::size_t number = first; number < screens.size(); number += step) {
    some.push_back(screens[number]);
  }
  return some;
}

void compare_tour(std::size_t step) {
  constexpr std::size_t kAtOnce = 12;  // pictures held in memory
  std::size_t first = 0;
  for (const auto& panel : stage::reference_panels()) {
    const auto screens = tour(first++, step);
    REQUIRE(screens.size() > 10);
    for (std::size_t from = 0; from < screens.size(); from += kAtOnce) {
      const auto begin = screens.begin() + static_cast<std::ptrdiff_t>(from);
      const auto count = std::min(kAtOnce, screens.size() - from);
      check_alike(panel.glass, {begin, begin + static_cast<std::ptrdiff_t>(count)});
    }
  }
}

/// A touch anywhere, half of the time where there is something.
void touch_somewhere(Glass& on, std::mt19937& random) {
  const auto& elements = on.stage.layout().elements;
  const auto& rect = elements[random() % elements.size()].rect;
  const bool anywhere = random() % 2 == 0;
  const float x_px = anywhere ? static_cast<float>(random() % 1280) : rect.x_px + rect.width_px / 2;
  const float y_px = anywhere ? static_cast<float>(random() % 800) : rect.y_px + rect.height_px / 2;
  const auto phase = std::array{ui::TouchPhase::Down, ui::TouchPhase::Move, ui::TouchPhase::Up};
  on.stage.touch({phase.at(random() % 3), x_px, y_px});
  on.clock.advance(std::chrono::milliseconds(random() % 400));
  on.stage.tick();
}

}  // namespace

TEST_CASE("A screen painted in software is the one OpenGL paints", "[raster][app][integration]") {
  compare_tour(60);
}

// By hand: some minutes.
TEST_CASE("Every screen painted in software is the one OpenGL paints", "[.][all-pictures]") {
  compare_tour(1);
}

TEST_CASE("After any touch the glass painted in parts is the glass painted whole",
          "[raster][app][integration]") {
  Glass on({1280, 800, 336}, platform::Renderer::Software);
  std::mt19937 random(20261128);
  for (int touch = 0; touch < 250; ++touch) {
    touch_somewhere(on, random);
    const auto appearance = on.stage.appearance();
    const auto in_parts = on.paint(appearance);
    on.stage.frame_shown(appearance);
    on.window->resize({640, 400});  // so that the next frame of the old size is painted anew
    on.paint(appearance);
    on.window->resize({1280, 800});
    CAPTURE(touch);
    const auto whole = on.paint(appearance);
    REQUIRE(difference_of(in_parts, whole).most == 0);
  }
}
