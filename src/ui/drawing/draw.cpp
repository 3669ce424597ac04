#include "ui/drawing/draw.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "ui/drawing/draw_shapes.hpp"
#include "ui/drawing/textures.hpp"

namespace kiosk::ui {

namespace {

/// Where the widest line begins in a paragraph's rectangle.
float left_of(const WordsPaint& words, const Texture& texture) {
  static constexpr std::array<std::string_view, 5> kRightToLeft{"ar", "fa", "he", "ps", "ur"};
  const auto& style = words.paragraph.style;
  const float spare = words.rect.width_px - static_cast<float>(texture.width_px);
  if (style.align == text::Align::Center) {
    return words.rect.x_px + spare / 2;
  }
  const auto tag = std::string_view(style.language).substr(0, style.language.find('-'));
  const bool from_right =
      std::find(kRightToLeft.begin(), kRightToLeft.end(), tag) != kRightToLeft.end();
  return words.rect.x_px + (from_right ? spare : 0.F);
}

void push_clip(ImDrawList& list, const Rect& rect) {
  list.PushClipRect({rect.x_px, rect.y_px}, {rect.right_px(), rect.bottom_px()}, true);
}

}  // namespace

struct Painter::Impl {
  Impl(TextureStore& store, text::Typesetter& typesetter)
      : textures(store, typesetter) {}

  Textures textures;
};

namespace {

/// One frame: the paints of one layout, in order.
class FramePainter {
public:
  FramePainter(Textures& textures, const Layout& layout, const Appearance& appearance)
      : textures_(textures)
      , layout_(layout)
      , appearance_(appearance)
      , brush_{ImGui::GetBackgroundDrawList(), appearance.contrast, 1}
      , unit_(glass_unit(layout.glass)) {}

  void draw();

private:
  void draw(const Paint& paint);
  void draw_focus_ring();
  void draw_kind(const BoxPaint& box);
  void draw_kind(const WordsPaint& words);
  void draw_kind(const PicturePaint& picture);
  void draw_kind(const CodePaint& code);
  void draw_kind(const RingPaint& ring) { draw_ring(brush_, ring); }
  void draw_kind(const SlopePaint& slope) { draw_slope(brush_, slope); }

  [[nodiscard]] const Element* element_of(const Paint& paint) const;
  [[nodiscard]] BoxPaint box_of(const Element& element) const;

  Textures& textures_;
  const Layout& layout_;
  const Appearance& appearance_;
  Brush brush_;
  float unit_ = 1;
  bool pressed_ = false;  ///< the paint on its way belongs to the element under the finger
};

void FramePainter::draw() {
  push_clip(*brush_.list, layout_.glass);
  draw_box(brush_, {layout_.glass, layout_.ground});
  brush_.opacity = appearance_.opacity;
  for (const auto& paint : layout_.paints) {
    draw(paint);
  }
  draw_focus_ring();
  brush_.list->PopClipRect();
}

void FramePainter::draw(const Paint& paint) {
  const bool scrolled = paint.anchor == Anchor::Scrolled;
  const auto& shown = scrolled ? layout_.scroll.rect : layout_.glass;
  if (!is_in_sight(layout_, paint)) {
    return;
  }
  const auto* element = element_of(paint);
  pressed_ = element && element->id == appearance_.pressed;
  if (scrolled) {
    push_clip(*brush_.list, shown);
  }
  std::visit([&](const auto& kind) { draw_kind(kind); }, paint.kind);
  if (scrolled) {
    brush_.list->PopClipRect();
  }
}

const Element* FramePainter::element_of(const Paint& paint) const {
  const bool known =
      paint.element >= 0 && static_cast<std::size_t>(paint.element) < layout_.elements.size();
  return known ? &layout_.elements[static_cast<std::size_t>(paint.element)] : nullptr;
}

void FramePainter::draw_kind(const BoxPaint& box) {
  if (pressed_) {
    draw_pressed_box(brush_, box, unit_);
  } else {
    draw_box(brush_, box);
  }
}

void FramePainter::draw_kind(const WordsPaint& words) {
  const auto texture = textures_.of(words);
  draw_texture(
      brush_, texture, left_of(words, texture), words.rect.y_px, brush_.colour(words.colour));
}

void FramePainter::draw_kind(const PicturePaint& picture) {
  draw_texture(brush_,
               textures_.of(picture, brush_.contrast),
               picture.rect.x_px,
               picture.rect.y_px,
               brush_.colour(picture.tint == Colour::None ? Colour::White : picture.tint));
}

void FramePainter::draw_kind(const CodePaint& code) {
  const auto texture = textures_.of(code);
  if (texture.id == 0) {
    return;
  }
  // White also in high contrast: many cameras do not read a code that is light on dark.
  draw_box(brush_, {code.rect, Colour::White});
  draw_texture(brush_,
               texture,
               code.rect.x_px + (code.rect.width_px - static_cast<float>(texture.width_px)) / 2,
               code.rect.y_px + (code.rect.height_px - static_cast<float>(texture.height_px)) / 2,
               brush_.colour(Colour::Black));
}

/// The element's own box, for its rounding; its rectangle if it has none.
BoxPaint FramePainter::box_of(const Element& element) const {
  BoxPaint box;
  box.rect = element.rect;
  for (const auto& paint : layout_.paints) {
    const auto* own = std::get_if<BoxPaint>(&paint.kind);
    if (own && element_of(paint) == &element && own->rect == element.rect) {
      box.radius_px = own->radius_px;
      return box;
    }
  }
  return box;
}

void FramePainter::draw_focus_ring() {
  if (appearance_.focused.empty()) {
    return;
  }
  const auto element =
      std::find_if(layout_.elements.begin(), layout_.elements.end(), [&](const Element& one) {
        return one.id == appearance_.focused;
      });
  if (element == layout_.elements.end()) {
    return;
  }
  const bool scrolled = element->anchor == Anchor::Scrolled;
  const auto& bounds = scrolled ? layout_.scroll.rect : layout_.glass;
  if (element->rect.touches(bounds)) {
    draw_focus(brush_, box_of(*element), bounds, unit_);
  }
}

}  // namespace

Painter::Painter(TextureStore& store, text::Typesetter& typesetter)
    : impl_(std::make_unique<Impl>(store, typesetter)) {
}

Painter::~Painter() = default;

void Painter::draw(const Layout& layout, const Appearance& appearance) {
  impl_->textures.begin_frame(layout);
  FramePainter(impl_->textures, layout, appearance).draw();
  impl_->textures.end_frame();
}

Prepared Painter::prepare(const Layout& layout, session::Contrast contrast) {
  return impl_->textures.prepare(layout, contrast);
}

std::size_t Painter::texture_count() const {
  return impl_->textures.count();
}

}  // namespace kiosk::ui
