#pragma once
// Colours laid over pixels, as an OpenGL framebuffer of 8 bits does it.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "raster/picture.hpp"

namespace kiosk::raster {

/// Each channel from 0 to 255; not multiplied by alpha.
struct Colour {
  std::uint32_t red = 0;
  std::uint32_t green = 0;
  std::uint32_t blue = 0;
  std::uint32_t alpha = 0;
};

/// Exactly n / 255, rounded to the nearest, for n up to 255 * 255.
[[nodiscard]] constexpr std::uint32_t over_255(std::uint32_t n) {
  const std::uint32_t shifted = n + 128;
  return (shifted + (shifted >> 8U)) >> 8U;
}

/// To the nearest whole number; not below 0.
[[nodiscard]] constexpr std::uint32_t rounded(float value) {
  // std::lround is a call for each pixel, and heeds signs and halves that do not matter here.
  return static_cast<std::uint32_t>(value + 0.5F);  // NOLINT(bugprone-incorrect-roundings)
}

[[nodiscard]] constexpr Colour colour_of(std::uint32_t imgui_colour) {
  return {imgui_colour & 255U,
          (imgui_colour >> 8U) & 255U,
          (imgui_colour >> 16U) & 255U,
          imgui_colour >> 24U};
}

[[nodiscard]] constexpr Colour colour_of(const std::array<std::uint8_t, 4>& rgba) {
  return {rgba[0], rgba[1], rgba[2], rgba[3]};
}

[[nodiscard]] constexpr std::uint32_t pixel_of(const Colour& colour) {
  return (colour.red << 16U) | (colour.green << 8U) | colour.blue;
}

[[nodiscard]] constexpr Colour times(const Colour& one, const Colour& other) {
  return {over_255(one.red * other.red),
          over_255(one.green * other.green),
          over_255(one.blue * other.blue),
          over_255(one.alpha * other.alpha)};
}

/// `colour` over the opaque `under`.
[[nodiscard]] constexpr std::uint32_t blended(std::uint32_t under, const Colour& colour) {
  const std::uint32_t rest = 255 - colour.alpha;
  const auto channel = [&](std::uint32_t over, unsigned shift) {
    return over_255(over * colour.alpha + ((under >> shift) & 255U) * rest) << shift;
  };
  return channel(colour.red, 16U) | channel(colour.green, 8U) | channel(colour.blue, 0U);
}

/// Lays one colour over `count` pixels.
inline void fill(std::uint32_t* pixels, int count, const Colour& colour) {
  if (colour.alpha == 255) {
    std::fill_n(pixels, count, pixel_of(colour));
  } else if (colour.alpha != 0) {
    // As blended(), but in bytes and 16 bits: the compiler then takes eight channels at once.
    const auto of_colour = std::bit_cast<std::array<std::uint8_t, 4>>(pixel_of(colour));
    const auto rest = static_cast<std::uint16_t>(255 - colour.alpha);
    std::array<std::uint16_t, 4> over{};
    std::transform(of_colour.begin(), of_colour.end(), over.begin(), [&](std::uint8_t channel) {
      return static_cast<std::uint16_t>(channel * colour.alpha + 128);
    });
    auto* channels = reinterpret_cast<std::uint8_t*>(pixels);
    for (int pixel = 0; pixel < count; ++pixel, channels += over.size()) {
      for (std::size_t channel = 0; channel < over.size(); ++channel) {
        const auto sum = static_cast<std::uint16_t>(channels[channel] * rest + over[channel]);
        channels[channel] = static_cast<std::uint8_t>((sum + (sum >> 8U)) >> 8U);
      }
    }
  }
}

}  // namespace kiosk::raster
