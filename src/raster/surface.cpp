#include "raster/surface.hpp"

namespace kiosk::raster {

std::vector<std::uint8_t> rgba_of(const Surface& surface) {
  const auto width = static_cast<std::size_t>(surface.width_px);
  std::vector<std::uint8_t> bytes(4U * width * static_cast<std::size_t>(surface.height_px));
  auto* out = bytes.data();
  for (int y = 0; y < surface.height_px; ++y) {
    const auto* const row = surface.row(y);
    for (std::size_t x = 0; x < width; ++x, out += 4) {
      out[0] = static_cast<std::uint8_t>((row[x] >> 16U) & 255U);
      out[1] = static_cast<std::uint8_t>((row[x] >> 8U) & 255U);
      out[2] = static_cast<std::uint8_t>(row[x] & 255U);
      out[3] = 255;
    }
  }
  return bytes;
}

}  // namespace kiosk::raster
