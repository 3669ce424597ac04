#pragma once
// SVG figures, icons and QR codes to pixels; pixels to PNG.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace kiosk::text {

/// 8-bit RGBA, not premultiplied, row by row, no padding.
struct RgbaImage {
  int width_px = 0;
  int height_px = 0;
  std::vector<std::uint8_t> pixels;
};

/// Class name -> "#rrggbb". An SVG that paints with class fill-teal takes palette["teal"].
using Palette = std::map<std::string, std::string>;

/// Draws `svg`, fitted into width × height with its proportions kept, centred, on nothing.
/// Fails on what is not an SVG; never reads another file.
base::Result<RgbaImage>
draw_svg(const std::string& svg, const Palette& palette, int width_px, int height_px);

/// The picture in another size; each pixel is the mean of those it stands for.
[[nodiscard]] RgbaImage scaled(const RgbaImage& image, int width_px, int height_px);

/// Modules of a QR code, true is dark, without the quiet zone; error correction level M.
struct QrCode {
  int size_modules = 0;
  std::vector<bool> dark;
};

/// Fails if `content` does not fit a QR code (about 2300 bytes at level M).
base::Result<QrCode> make_qr_code(const std::string& content);

/// Writes an opaque PNG (alpha is left out), quickly rather than small.
base::Outcome write_png(const RgbaImage& image, const std::filesystem::path& path);

}  // namespace kiosk::text
