#pragma once
// What of a layout is shown as a picture: words, figures, icons and codes, each made once.

#include "text/typesetter.hpp"
#include "ui/drawing/draw.hpp"
#include "ui/drawing/texture_cache.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::ui {

class Textures {
public:
  Textures(TextureStore& store, text::Typesetter& typesetter)
      : cache_(store)
      , typesetter_(typesetter) {}

  void begin_frame(const Layout& layout) {
    cache_.begin_frame(static_cast<std::size_t>(layout.glass.width_px) *
                       static_cast<std::size_t>(layout.glass.height_px));
  }
  void end_frame() { cache_.end_frame(); }

  [[nodiscard]] Texture of(const WordsPaint& words);
  [[nodiscard]] Texture of(const PicturePaint& picture, session::Contrast contrast);
  [[nodiscard]] Texture of(const CodePaint& code);

  /// Makes one texture that `layout` will need and that is not there yet.
  Prepared prepare(const Layout& layout, session::Contrast contrast);

  [[nodiscard]] std::size_t count() const { return cache_.count(); }

private:
  TextureCache cache_;
  text::Typesetter& typesetter_;
};

/// Whether `paint` reaches into the part of the glass it is shown in.
[[nodiscard]] bool is_in_sight(const Layout& layout, const Paint& paint);

}  // namespace kiosk::ui
