#include "stage/glass_window.hpp"

#include <algorithm>

namespace kiosk::stage {

std::uintptr_t WindowTextures::upload_alpha(int width_px,
                                            int height_px,
                                            const std::vector<std::uint8_t>& coverage) {
  return window_.upload_alpha({width_px, height_px}, coverage);
}

std::uintptr_t
WindowTextures::upload_rgba(int width_px, int height_px, const std::vector<std::uint8_t>& rgba) {
  return window_.upload_rgba({{width_px, height_px}, rgba});
}

void WindowTextures::release(std::uintptr_t texture) {
  window_.release(texture);
}

ui::Glass glass_of(platform::SizePx size, const dialogue::Panel& panel) {
  ui::Glass glass{size.width, size.height, 0};
  if (panel.width_mm > 0 && panel.height_mm > 0) {
    const bool landscape = size.width >= size.height;
    glass.width_mm = landscape ? std::max(panel.width_mm, panel.height_mm)
                               : std::min(panel.width_mm, panel.height_mm);
  }
  return glass;
}

ui::TouchEvent touch_of(const platform::PointerEvent& event) {
  switch (event.phase) {
    case platform::PointerPhase::Down:
      return {ui::TouchPhase::Down, event.x_px, event.y_px};
    case platform::PointerPhase::Up:
      return {ui::TouchPhase::Up, event.x_px, event.y_px};
    case platform::PointerPhase::Cancel:
      return {ui::TouchPhase::Cancel, event.x_px, event.y_px};
    case platform::PointerPhase::Move:
      break;
  }
  return {ui::TouchPhase::Move, event.x_px, event.y_px};
}

void paint_frame(platform::Window& window,
                 ui::Painter& painter,
                 const ui::Layout& layout,
                 const ui::Appearance& appearance) {
  window.begin_frame();
  painter.draw(layout, appearance);
  window.present();
}

}  // namespace kiosk::stage
