#include <cstring>

#include <png.h>

#include "text/picture.hpp"

namespace kiosk::text {

base::Outcome write_png(const RgbaImage& image, const std::filesystem::path& path) {
  const auto pixels =
      static_cast<std::size_t>(image.width_px) * static_cast<std::size_t>(image.height_px);
  if (pixels == 0 || image.pixels.size() != pixels * 4U) {
    return base::Error(path.string() + ": the picture has no pixels");
  }
  std::vector<std::uint8_t> rgb(pixels * 3U);
  const auto* from = image.pixels.data();
  for (auto* to = rgb.data(); to != rgb.data() + rgb.size(); to += 3, from += 4) {
    std::memcpy(to, from, 3);
  }
  png_image png{};
  png.version = PNG_IMAGE_VERSION;
  png.width = static_cast<png_uint_32>(image.width_px);
  png.height = static_cast<png_uint_32>(image.height_px);
  png.format = PNG_FORMAT_RGB;
  png.flags = PNG_IMAGE_FLAG_FAST;
  if (png_image_write_to_file(&png, path.c_str(), 0, rgb.data(), 0, nullptr) == 0) {
    return base::Error(path.string() + ": cannot write the PNG: " + png.message);
  }
  return base::Done{};
}

}  // namespace kiosk::text
