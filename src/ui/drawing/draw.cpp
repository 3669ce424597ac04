#include "ui/drawing/draw.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string_view>

#include "text/picture.hpp"
#include "ui/drawing/draw_shapes.hpp"
#include "ui/drawing/texture_cache.hpp"

namespace kiosk::ui {

namespace {

constexpr int kQuietModules = 4;  // ISO/IEC 18004: white on every side of a QR code

std::string key_of(const text::Paragraph& paragraph) {
  const auto& style = paragraph.style;
  return "words|" + std::to_string(style.size_px) + "|" + std::to_string(paragraph.width_px) + "|" +
         std::to_string(static_cast<int>(style.weight)) +
         std::to_string(static_cast<int>(style.align)) + "|" + style.language + "|" +
         paragraph.words;
}

Texture upload(TextureStore& store, const text::AlphaImage& image) {
  if (image.width_px <= 0 || image.height_px <= 0) {
    return {};
  }
  return {store.upload_alpha(image.width_px, image.height_px, image.pixels),
          image.width_px,
          image.height_px};
}

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

text::Palette all_white() {
  auto white = palette(session::Contrast::Normal);
  for (auto& [name, colour] : white) {
    colour = "#ffffff";
  }
  return white;
}

/// How much of each pixel an icon covers, whatever colours it is drawn in.
text::AlphaImage coverage_of(const text::RgbaImage& image) {
  text::AlphaImage coverage{image.width_px, image.height_px, {}};
  coverage.pixels.reserve(image.pixels.size() / 4);
  for (std::size_t at = 3; at < image.pixels.size(); at += 4) {
    coverage.pixels.push_back(image.pixels[at]);
  }
  return coverage;
}

/// One pixel row after another, `module_px` pixels for each module.
text::AlphaImage coverage_of(const text::QrCode& code, int module_px) {
  const int side = code.size_modules * module_px;
  text::AlphaImage coverage{side, side, {}};
  coverage.pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const auto module = static_cast<std::size_t>((y / module_px) * code.size_modules) +
                          static_cast<std::size_t>(x / module_px);
      coverage.pixels.push_back(code.dark[module] ? 255 : 0);
    }
  }
  return coverage;
}

bool touch_each_other(const Rect& one, const Rect& other) {
  return one.x_px < other.right_px() && other.x_px < one.right_px() &&
         one.y_px < other.bottom_px() && other.y_px < one.bottom_px();
}

void push_clip(ImDrawList& list, const Rect& rect) {
  list.PushClipRect({rect.x_px, rect.y_px}, {rect.right_px(), rect.bottom_px()}, true);
}

}  // namespace

struct Painter::Impl {
  Impl(TextureStore& store, text::Typesetter& with)
      : cache(store)
      , typesetter(with) {}

  TextureCache cache;
  text::Typesetter& typesetter;
};

namespace {

/// One frame: the paints of one layout, in order.
class FramePainter {
public:
  FramePainter(TextureCache& cache,
               text::Typesetter& typesetter,
               const Layout& layout,
               const Appearance& appearance)
      : cache_(cache)
      , typesetter_(typesetter)
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

  TextureCache& cache_;
  text::Typesetter& typesetter_;
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
  const auto& rect =
      std::visit([](const auto& kind) -> const Rect& { return kind.rect; }, paint.kind);
  if (!touch_each_other(rect, shown)) {
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
  const auto texture = cache_.get(key_of(words.paragraph), [&](TextureStore& store) {
    return upload(store, typesetter_.paint(words.paragraph));
  });
  draw_texture(
      brush_, texture, left_of(words, texture), words.rect.y_px, brush_.colour(words.colour));
}

void FramePainter::draw_kind(const PicturePaint& picture) {
  const int width_px = static_cast<int>(std::lround(picture.rect.width_px));
  const int height_px = static_cast<int>(std::lround(picture.rect.height_px));
  const bool icon = picture.tint != Colour::None;
  const auto size = std::to_string(width_px) + "x" + std::to_string(height_px);
  const auto theme = icon ? std::string("icon") : std::to_string(static_cast<int>(brush_.contrast));
  // The content, not the name alone: an edited dialogue may bring another picture of this name.
  const auto content = std::to_string(std::hash<std::string>{}(picture.svg));
  const auto texture = cache_.get(
      "picture|" + picture.key + "|" + content + "|" + size + "|" + theme,
      [&](TextureStore& store) -> Texture {
        const auto drawn = text::draw_svg(
            picture.svg, icon ? all_white() : palette(brush_.contrast), width_px, height_px);
        if (!drawn) {
          return {};
        }
        if (icon) {
          return upload(store, coverage_of(*drawn));
        }
        return {store.upload_rgba(drawn->width_px, drawn->height_px, drawn->pixels),
                drawn->width_px,
                drawn->height_px};
      });
  draw_texture(brush_,
               texture,
               picture.rect.x_px,
               picture.rect.y_px,
               brush_.colour(icon ? picture.tint : Colour::White));
}

void FramePainter::draw_kind(const CodePaint& code) {
  const float side_px = std::min(code.rect.width_px, code.rect.height_px);
  const auto key = "code|" + std::to_string(static_cast<int>(side_px)) + "|" + code.content;
  const auto texture = cache_.get(key, [&](TextureStore& store) -> Texture {
    const auto made = text::make_qr_code(code.content);
    if (!made) {
      return {};
    }
    const int module_px = static_cast<int>(side_px) / (made->size_modules + 2 * kQuietModules);
    return module_px < 1 ? Texture{} : upload(store, coverage_of(*made, module_px));
  });
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
  if (touch_each_other(element->rect, bounds)) {
    draw_focus(brush_, box_of(*element), bounds, unit_);
  }
}

}  // namespace

Painter::Painter(TextureStore& store, text::Typesetter& typesetter)
    : impl_(std::make_unique<Impl>(store, typesetter)) {
}

Painter::~Painter() = default;

void Painter::draw(const Layout& layout, const Appearance& appearance) {
  impl_->cache.begin_frame();
  FramePainter(impl_->cache, impl_->typesetter, layout, appearance).draw();
  impl_->cache.end_frame();
}

std::size_t Painter::texture_count() const {
  return impl_->cache.count();
}

}  // namespace kiosk::ui
