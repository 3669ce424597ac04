#pragma once
// The words of a text box as a texture, made again when they changed or are scrolled out of it.

#include <cstdint>
#include <optional>
#include <string>

#include "text/editing/text_box.hpp"
#include "ui/drawing/draw.hpp"

namespace kiosk::editor {

/// What of a box is seen.
struct SeenPart {
  float top_px = 0;
  float bottom_px = 0;
};

class BoxTexture {
public:
  explicit BoxTexture(ui::TextureStore& store)
      : store_(store) {}
  BoxTexture(const BoxTexture&) = delete;
  BoxTexture& operator=(const BoxTexture&) = delete;
  BoxTexture(BoxTexture&&) = delete;
  BoxTexture& operator=(BoxTexture&&) = delete;
  ~BoxTexture();

  /// 0 if there is nothing to show. `style` and `width_px` are those the box was given.
  std::uintptr_t show(const text::TextBox& box,
                      const text::ParagraphStyle& style,
                      float width_px,
                      const SeenPart& seen);
  /// In the box.
  [[nodiscard]] const text::Rect& place() const { return place_; }

private:
  struct Shown {
    std::string text;
    text::ParagraphStyle style;
    float width_px = 0;
    bool operator==(const Shown&) const = default;
  };

  ui::TextureStore& store_;
  std::optional<Shown> shown_;
  SeenPart painted_;
  std::uintptr_t texture_ = 0;
  text::Rect place_;
};

}  // namespace kiosk::editor
