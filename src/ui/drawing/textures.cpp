#include "ui/drawing/textures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "text/picture.hpp"
#include "ui/layout/theme.hpp"

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

}  // namespace

bool is_in_sight(const Layout& layout, const Paint& paint) {
  const auto& shown = paint.anchor == Anchor::Scrolled ? layout.scroll.rect : layout.glass;
  return std::visit([&](const auto& kind) { return kind.rect.touches(shown); }, paint.kind);
}

Texture Textures::of(const WordsPaint& words) {
  return cache_.get(key_of(words.paragraph), [&](TextureStore& store) {
    return upload(store, typesetter_.paint(words.paragraph));
  });
}

Texture Textures::of(const PicturePaint& picture, session::Contrast contrast) {
  const int width_px = static_cast<int>(std::lround(picture.rect.width_px));
  const int height_px = static_cast<int>(std::lround(picture.rect.height_px));
  const bool icon = picture.tint != Colour::None;
  const auto size = std::to_string(width_px) + "x" + std::to_string(height_px);
  const auto theme = icon ? std::string("icon") : std::to_string(static_cast<int>(contrast));
  // The content, not the name alone: an edited dialogue may bring another picture of this name.
  const auto content = std::to_string(std::hash<std::string>{}(picture.svg));
  return cache_.get("picture|" + picture.key + "|" + content + "|" + size + "|" + theme,
                    [&](TextureStore& store) -> Texture {
                      const auto drawn = text::draw_svg(
                          picture.svg, icon ? all_white() : palette(contrast), width_px, height_px);
                      if (!drawn) {
                        return {};
                      }
                      if (icon) {
                        return upload(store, coverage_of(*drawn));
                      }
                      return {store.upload_rgba(drawn->width_px, drawn->height_px, drawn->pixels),
                              drawn->width_px,
                              drawn->height_px,
                              4};
                    });
}

Texture Textures::of(const CodePaint& code) {
  const float side_px = std::min(code.rect.width_px, code.rect.height_px);
  const auto key = "code|" + std::to_string(static_cast<int>(side_px)) + "|" + code.content;
  return cache_.get(key, [&](TextureStore& store) -> Texture {
    const auto made = text::make_qr_code(code.content);
    if (!made) {
      return {};
    }
    const int module_px = static_cast<int>(side_px) / (made->size_modules + 2 * kQuietModules);
    return module_px < 1 ? Texture{} : upload(store, coverage_of(*made, module_px));
  });
}

Prepared Textures::prepare(const Layout& layout, session::Contrast contrast) {
  for (const auto& paint : layout.paints) {
    if (cache_.is_full()) {
      return Prepared::NoRoom;
    }
    if (!is_in_sight(layout, paint)) {
      continue;
    }
    const auto made_before = cache_.made();
    if (const auto* words = std::get_if<WordsPaint>(&paint.kind)) {
      static_cast<void>(of(*words));
    } else if (const auto* picture = std::get_if<PicturePaint>(&paint.kind)) {
      static_cast<void>(of(*picture, contrast));
    } else if (const auto* code = std::get_if<CodePaint>(&paint.kind)) {
      static_cast<void>(of(*code));
    }
    if (cache_.made() != made_before) {
      return Prepared::One;
    }
  }
  return Prepared::AllThere;
}

}  // namespace kiosk::ui
