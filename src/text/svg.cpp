#include "text/svg.hpp"

#include <algorithm>
#include <memory>
#include <string>

#include <librsvg/rsvg.h>

namespace kiosk::text {
namespace {

// Larger than any glass; bounds the memory a wrong size can take.
constexpr int kLargestSidePx = 8192;

using GErrorPtr = std::unique_ptr<GError, Releaser<g_error_free>>;

base::Error error_of(GError* error) {
  const GErrorPtr owner(error);
  return base::Error(std::string("cannot draw the SVG: ") +
                     (owner ? owner->message : "unknown cause"));
}

// Without a base URL librsvg refuses every reference to another file.
base::Result<GObjectPtr<RsvgHandle>> read_svg(const std::string& svg, const Palette& palette) {
  GError* error = nullptr;
  GObjectPtr<RsvgHandle> handle(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) {
    return error_of(error);
  }
  const std::string css = stylesheet_of(palette);
  if (rsvg_handle_set_stylesheet(
          handle.get(), reinterpret_cast<const guint8*>(css.data()), css.size(), &error) == FALSE) {
    return error_of(error);
  }
  return handle;
}

std::uint8_t unpremultiplied(std::uint32_t channel, std::uint32_t alpha) {
  return static_cast<std::uint8_t>(std::min(255U, (channel * 255U + alpha / 2U) / alpha));
}

RgbaImage to_rgba(cairo_surface_t* surface) {
  cairo_surface_flush(surface);
  RgbaImage image;
  image.width_px = cairo_image_surface_get_width(surface);
  image.height_px = cairo_image_surface_get_height(surface);
  const auto pixels =
      static_cast<std::size_t>(image.width_px) * static_cast<std::size_t>(image.height_px);
  image.pixels.resize(pixels * 4U);
  // ARGB32 rows have no padding: their stride is always 4 bytes a pixel.
  const auto* source =
      reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface));
  for (std::size_t i = 0; i < pixels; ++i) {
    const std::uint32_t argb = source[i];
    const std::uint32_t alpha = argb >> 24U;
    if (alpha == 0) {
      continue;
    }
    image.pixels[4U * i] = unpremultiplied((argb >> 16U) & 0xFFU, alpha);
    image.pixels[4U * i + 1U] = unpremultiplied((argb >> 8U) & 0xFFU, alpha);
    image.pixels[4U * i + 2U] = unpremultiplied(argb & 0xFFU, alpha);
    image.pixels[4U * i + 3U] = static_cast<std::uint8_t>(alpha);
  }
  return image;
}

}  // namespace

std::string stylesheet_of(const Palette& palette) {
  std::string css;
  for (const auto& [name, colour] : palette) {
    css.append(".fill-").append(name).append("{fill:").append(colour).append("}");
    css.append(".stroke-").append(name).append("{stroke:").append(colour).append("}");
  }
  return css;
}

base::Outcome
draw_svg_onto(cairo_t* cairo, const std::string& svg, const Palette& palette, const SvgRoom& room) {
  const auto handle = read_svg(svg, palette);
  if (!handle) {
    return handle.error();
  }
  const RsvgRectangle viewport{room.x, room.y, room.width, room.height};
  GError* error = nullptr;
  if (rsvg_handle_render_document(handle->get(), cairo, &viewport, &error) == FALSE) {
    return error_of(error);
  }
  return base::Done{};
}

base::Result<RgbaImage>
draw_svg(const std::string& svg, const Palette& palette, int width_px, int height_px) {
  if (std::min(width_px, height_px) < 1 || std::max(width_px, height_px) > kLargestSidePx) {
    return base::Error("cannot draw the SVG: the size is not between 1 and 8192 pixels");
  }
  const SurfacePtr surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width_px, height_px));
  const CairoPtr cairo(cairo_create(surface.get()));
  const SvgRoom room{0, 0, static_cast<double>(width_px), static_cast<double>(height_px)};
  if (const auto drawn = draw_svg_onto(cairo.get(), svg, palette, room); !drawn) {
    return drawn.error();
  }
  return to_rgba(surface.get());
}

}  // namespace kiosk::text
