#pragma once
// What joins the window to the rest: events to touches and keys, textures, the glass's size.

#include "dialogue/model/site.hpp"
#include "platform/window.hpp"
#include "ui/drawing/draw.hpp"
#include "ui/layout.hpp"
#include "ui/touch.hpp"

namespace kiosk::stage {

/// The window's textures, as the painter wants them. `window` must outlive it.
class WindowTextures final : public ui::TextureStore {
public:
  explicit WindowTextures(platform::Window& window)
      : window_(window) {}
  std::uintptr_t
  upload_alpha(int width_px, int height_px, const std::vector<std::uint8_t>& coverage) override;
  std::uintptr_t
  upload_rgba(int width_px, int height_px, const std::vector<std::uint8_t>& rgba) override;
  void release(std::uintptr_t texture) override;

private:
  platform::Window& window_;
};

/// The glass of this size; the panel's width in mm is used as it lies: the longer side is the wider
/// one in landscape.
ui::Glass glass_of(platform::SizePx size, const dialogue::Panel& panel);

ui::TouchEvent touch_of(const platform::PointerEvent& event);

/// Paints one layout with the window: begins and presents a frame.
void paint_frame(platform::Window& window,
                 ui::Painter& painter,
                 const ui::Layout& layout,
                 const ui::Appearance& appearance);

}  // namespace kiosk::stage
