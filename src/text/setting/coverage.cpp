#include "text/setting/coverage.hpp"

#include <cstddef>
#include <cstdint>

namespace kiosk::text {

AlphaImage coverage_of(int width_px, int height_px, const std::function<void(cairo_t*)>& draw) {
  AlphaImage image{width_px, height_px, {}};
  if (width_px == 0 || height_px == 0) {
    return image;
  }
  const SurfacePtr surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width_px, height_px));
  const CairoPtr cairo(cairo_create(surface.get()));
  draw(cairo.get());
  cairo_surface_flush(surface.get());
  const std::uint8_t* row = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  image.pixels.reserve(static_cast<std::size_t>(width_px) * static_cast<std::size_t>(height_px));
  for (int y = 0; y < height_px; ++y, row += stride) {
    image.pixels.insert(image.pixels.end(), row, row + width_px);
  }
  return image;
}

}  // namespace kiosk::text
