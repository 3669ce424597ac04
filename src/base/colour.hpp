#pragma once
// Colours as numbers, how well words of one stand out on another, and those of the design that the
// glass and paper share.

#include <cstdint>
#include <string>

namespace kiosk::base {

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

/// A colour as designers write it: 0xRRGGBB.
[[nodiscard]] constexpr Rgb hex(std::uint32_t value) {
  return {static_cast<std::uint8_t>((value >> 16U) & 0xFFU),
          static_cast<std::uint8_t>((value >> 8U) & 0xFFU),
          static_cast<std::uint8_t>(value & 0xFFU)};
}

/// "#rrggbb".
[[nodiscard]] std::string css(Rgb colour);

/// WCAG 2.2 contrast ratio, 1 … 21.
[[nodiscard]] double contrast_ratio(Rgb first, Rgb second);

/// The tokens of the design in light: dark words on a light ground.
namespace design {

inline constexpr Rgb kPaper = hex(0xF6F3EA);
inline constexpr Rgb kCard = hex(0xFFFFFF);
inline constexpr Rgb kInk = hex(0x13252F);
inline constexpr Rgb kInkSoft = hex(0x43545E);
inline constexpr Rgb kLine = hex(0xD9D4C5);
inline constexpr Rgb kTeal = hex(0x0B5F66);
inline constexpr Rgb kTealDeep = hex(0x084A50);
inline constexpr Rgb kTealTint = hex(0xE2F0EE);
inline constexpr Rgb kAmber = hex(0x7A4300);
inline constexpr Rgb kAmberTint = hex(0xFFF0D2);
inline constexpr Rgb kRed = hex(0xA8121B);  ///< emergency only
inline constexpr Rgb kRedDeep = hex(0x7E0C13);
inline constexpr Rgb kRedTint = hex(0xFDE7E5);
inline constexpr Rgb kBody = hex(0xCFE0DD);  ///< a neutral silhouette in figures
inline constexpr Rgb kWhite = hex(0xFFFFFF);
inline constexpr Rgb kBlack = hex(0x000000);

}  // namespace design

}  // namespace kiosk::base
