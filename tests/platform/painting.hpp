#pragma once
// One small picture, drawn into any window and read back.

#include <array>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

#include <imgui.h>

#include "base/pointer_or_number.hpp"
#include "platform/window.hpp"
#include "support/catch.hpp"

namespace kiosk::platform {

inline constexpr std::chrono::milliseconds kPoll{0};

/// A small window, its first events already taken.
inline std::unique_ptr<Window> opened(Platform platform, Renderer renderer = Renderer::Automatic) {
  auto window = create_window({platform, Fullscreen::No, {320, 240}, "test", renderer});
  if (!window) {
    FAIL(window.error().message());
  }
  window.value()->wait(kPoll);
  return std::move(window.value());
}

using Colour = std::array<int, 4>;

inline Colour colour_at(const Pixels& pixels, int x, int y) {
  const auto i = 4U * (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.size.width) +
                       static_cast<std::size_t>(x));
  return {pixels.rgba.at(i), pixels.rgba.at(i + 1), pixels.rgba.at(i + 2), pixels.rgba.at(i + 3)};
}

/// A red rectangle at 10, 20, 30 wide and 40 high, on black.
inline void draw_rectangle(Window& window) {
  window.begin_frame();
  ImGui::GetBackgroundDrawList()->AddRectFilled({10, 20}, {40, 60}, IM_COL32(255, 0, 0, 255));
  window.present();
}

inline void check_rectangle(const Pixels& pixels) {
  const Colour red{255, 0, 0, 255};
  const Colour black{0, 0, 0, 255};
  using Place = std::pair<int, int>;
  for (const auto& [x, y] : {Place{10, 20}, Place{39, 59}, Place{25, 40}}) {
    CHECK(colour_at(pixels, x, y) == red);
  }
  for (const auto& [x, y] : {Place{9, 40}, Place{40, 40}, Place{25, 19}, Place{25, 60}}) {
    CHECK(colour_at(pixels, x, y) == black);
  }
}

/// Draws one texture over 0, 0 to 8, 8.
inline void draw_texture(Window& window, TextureId texture, ImU32 tint) {
  window.begin_frame();
  ImGui::GetBackgroundDrawList()->AddImage(
      base::name_from<ImTextureID>(texture), {0, 0}, {8, 8}, {0, 0}, {1, 1}, tint);
  window.present();
}

}  // namespace kiosk::platform
