#include "editor/field/box_texture.hpp"

#include <utility>

namespace kiosk::editor {

BoxTexture::~BoxTexture() {
  if (texture_ != 0) {
    store_.release(texture_);
  }
}

std::uintptr_t BoxTexture::show(const text::TextBox& box,
                                const text::ParagraphStyle& style,
                                float width_px,
                                const SeenPart& seen) {
  Shown shown{box.text(), style, width_px};
  const bool is_painted =
      shown_ == shown && painted_.top_px <= seen.top_px && painted_.bottom_px >= seen.bottom_px;
  if (is_painted) {
    return texture_;
  }
  if (texture_ != 0) {
    store_.release(texture_);
  }
  // As much again above and below, for scrolling.
  const float height_px = seen.bottom_px - seen.top_px;
  painted_ = {seen.top_px - height_px, seen.bottom_px + height_px};
  const auto painted = box.paint(painted_.top_px, painted_.bottom_px);
  const auto& image = painted.image;
  place_ = {painted.at.x_px,
            painted.at.y_px,
            static_cast<float>(image.width_px),
            static_cast<float>(image.height_px)};
  texture_ =
      image.pixels.empty() ? 0 : store_.upload_alpha(image.width_px, image.height_px, image.pixels);
  shown_ = std::move(shown);
  return texture_;
}

}  // namespace kiosk::editor
