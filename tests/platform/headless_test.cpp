#include <array>
#include <stdexcept>
#include <utility>

#include "platform/headless_window.hpp"
#include "platform/painting.hpp"
#include "support/catch.hpp"

using namespace kiosk::platform;

namespace {

constexpr std::array<Renderer, 2> kRenderers{Renderer::Software, Renderer::OpenGl};

std::unique_ptr<HeadlessWindow> opened(Renderer renderer, SizePx size = {200, 100}) {
  auto window = HeadlessWindow::create(size, renderer);
  REQUIRE(window);
  return std::move(window.value());
}

WindowEvent pointer(PointerPhase phase, float x_px, float y_px) {
  WindowEvent event;
  event.pointer = {phase, x_px, y_px};
  return event;
}

}  // namespace

TEST_CASE("What is drawn is read back to the pixel", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  draw_rectangle(*window);
  const Pixels pixels = window->read_pixels();
  CHECK(pixels.size == SizePx{200, 100});
  CHECK(pixels.rgba.size() == std::size_t{200} * 100 * 4);
  check_rectangle(pixels);
}

TEST_CASE("A frame starts empty", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  draw_rectangle(*window);
  window->begin_frame();
  window->present();
  CHECK(colour_at(window->read_pixels(), 25, 40) == Colour{0, 0, 0, 255});
}

TEST_CASE("Coverage takes the tint it is drawn with", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  std::vector<std::uint8_t> coverage(64, 255);
  coverage[0] = 0;
  const TextureId texture = window->upload_alpha({8, 8}, coverage);
  REQUIRE(texture != 0);
  draw_texture(*window, texture, IM_COL32(10, 200, 30, 255));
  CHECK(colour_at(window->read_pixels(), 5, 5) == Colour{10, 200, 30, 255});
  CHECK(colour_at(window->read_pixels(), 0, 0) == Colour{0, 0, 0, 255});
  draw_texture(*window, texture, IM_COL32(250, 0, 90, 255));
  CHECK(colour_at(window->read_pixels(), 5, 5) == Colour{250, 0, 90, 255});
}

TEST_CASE("A picture keeps its colours, its top at the top", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  Pixels picture{{8, 8}, {}};
  for (int i = 0; i < 64; ++i) {
    const std::uint8_t red = i < 8 ? 255 : 20;
    picture.rgba.insert(picture.rgba.end(), {red, 40, 60, 255});
  }
  const TextureId texture = window->upload_rgba(picture);
  draw_texture(*window, texture, IM_COL32_WHITE);
  CHECK(colour_at(window->read_pixels(), 3, 0) == Colour{255, 40, 60, 255});
  CHECK(colour_at(window->read_pixels(), 3, 7) == Colour{20, 40, 60, 255});
}

TEST_CASE("A picture whose bytes do not match its size is none", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  CHECK(window->upload_alpha({8, 8}, std::vector<std::uint8_t>(63)) == 0);
  CHECK(window->upload_alpha({0, 8}, {}) == 0);
  CHECK(window->upload_rgba({{8, 8}, std::vector<std::uint8_t>(64)}) == 0);
  CHECK(window->texture_count() == 0);
}

TEST_CASE("200 frames with new pictures leave nothing behind", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  for (int frame = 0; frame < 200; ++frame) {
    const TextureId texture = window->upload_alpha({8, 8}, std::vector<std::uint8_t>(64, 255));
    REQUIRE(texture != 0);
    draw_texture(*window, texture, IM_COL32_WHITE);
    window->release(texture);
    window->release(texture);  // twice does no harm
  }
  draw_rectangle(*window);
  CHECK(window->texture_count() == 0);
}

TEST_CASE("A picture released while its frame is drawn is still shown", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  const TextureId texture = window->upload_alpha({8, 8}, std::vector<std::uint8_t>(64, 255));
  window->begin_frame();
  ImGui::GetBackgroundDrawList()->AddImage(
      kiosk::base::name_from<ImTextureID>(texture), {0, 0}, {8, 8});
  window->release(texture);
  window->present();
  CHECK(colour_at(window->read_pixels(), 4, 4) == Colour{255, 255, 255, 255});
}

TEST_CASE("After a frame that failed half-way the next one is whole", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  for (int i = 0; i < 3; ++i) {
    try {
      window->begin_frame();
      ImGui::Begin("left open");
      ImGui::PushID(i);
      ImGui::GetBackgroundDrawList()->PushClipRect({0, 0}, {1, 1});
      throw std::runtime_error("fault");
    } catch (const std::runtime_error&) {
      window->abandon_frame();
    }
    window->abandon_frame();  // nothing is open any more
    draw_rectangle(*window);
    check_rectangle(window->read_pixels());
  }
}

TEST_CASE("Injected events arrive once and in order", "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)));
  window->inject(pointer(PointerPhase::Down, 1, 2));
  window->inject(pointer(PointerPhase::Move, 3, 4));
  window->inject(pointer(PointerPhase::Up, 5, 6));
  const auto events = window->wait(kPoll);
  REQUIRE(events.size() == 3);
  CHECK(events[0].pointer.phase == PointerPhase::Down);
  CHECK(events[1].pointer.phase == PointerPhase::Move);
  CHECK(events[2].pointer.phase == PointerPhase::Up);
  CHECK(events[2].pointer.x_px == 5.0F);
  CHECK(events[2].pointer.y_px == 6.0F);
  CHECK(window->wait(kPoll).empty());
}

TEST_CASE("A window that changes its size says so and draws at that size",
          "[headless][component]") {
  const auto window = opened(GENERATE(from_range(kRenderers)), {60, 70});
  draw_rectangle(*window);
  window->resize({300, 150});
  check_rectangle(window->read_pixels());
  const auto events = window->wait(kPoll);
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == EventKind::Resized);
  CHECK(window->size() == SizePx{300, 150});
  draw_rectangle(*window);
  const Pixels pixels = window->read_pixels();
  CHECK(pixels.size == SizePx{300, 150});
  check_rectangle(pixels);
}

TEST_CASE("A window can be opened again after it was closed", "[headless][component]") {
  const auto renderer = GENERATE(from_range(kRenderers));
  opened(renderer);
  WindowOptions options;
  options.platform = Platform::Headless;
  options.renderer = renderer;
  options.size = {64, 64};
  auto again = create_window(options);
  REQUIRE(again);
  draw_rectangle(**again);
  check_rectangle((*again)->read_pixels());
  CHECK(has_screen(Platform::Headless));
}
