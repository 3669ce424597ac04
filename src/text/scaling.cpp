#include <algorithm>
#include <cstddef>

#include <cairo.h>

#include "text/picture.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::text {

namespace {

constexpr std::size_t kBytes = 4;

/// Red and blue change places: Cairo has a pixel as one number, ours are bytes in order.
void swap_colours(std::uint8_t* pixel) {
  std::swap(pixel[0], pixel[2]);
}

SurfacePtr surface_of(std::vector<std::uint8_t>& pixels, int width_px, int height_px) {
  for (std::size_t at = 0; at < pixels.size(); at += kBytes) {
    swap_colours(&pixels[at]);
  }
  return SurfacePtr(cairo_image_surface_create_for_data(
      pixels.data(), CAIRO_FORMAT_RGB24, width_px, height_px, width_px * static_cast<int>(kBytes)));
}

}  // namespace

RgbaImage scaled(const RgbaImage& image, int width_px, int height_px) {
  auto from = image.pixels;
  const auto source = surface_of(from, image.width_px, image.height_px);
  RgbaImage to{width_px,
               height_px,
               std::vector<std::uint8_t>(static_cast<std::size_t>(width_px) *
                                         static_cast<std::size_t>(height_px) * kBytes)};
  const auto target = surface_of(to.pixels, width_px, height_px);
  const CairoPtr cairo(cairo_create(target.get()));
  cairo_scale(cairo.get(),
              static_cast<double>(width_px) / image.width_px,
              static_cast<double>(height_px) / image.height_px);
  cairo_set_source_surface(cairo.get(), source.get(), 0, 0);
  cairo_pattern_set_filter(cairo_get_source(cairo.get()), CAIRO_FILTER_GOOD);
  cairo_paint(cairo.get());
  cairo_surface_flush(target.get());
  constexpr std::uint8_t kOpaque = 255;
  for (std::size_t at = 0; at < to.pixels.size(); at += kBytes) {
    swap_colours(&to.pixels[at]);
    to.pixels[at + 3] = kOpaque;
  }
  return to;
}

}  // namespace kiosk::text
