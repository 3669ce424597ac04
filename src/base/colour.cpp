#include "base/colour.hpp"

#include <algorithm>
#include <cmath>

namespace kiosk::base {

namespace {

/// WCAG 2.2 relative luminance.
double luminance(Rgb colour) {
  const auto linear = [](std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::string css(Rgb colour) {
  constexpr const char* kDigits = "0123456789abcdef";
  std::string words = "#";
  for (const unsigned part :
       {unsigned{colour.red}, unsigned{colour.green}, unsigned{colour.blue}}) {
    words += kDigits[part >> 4U];
    words += kDigits[part & 0xFU];
  }
  return words;
}

double contrast_ratio(Rgb first, Rgb second) {
  const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace kiosk::base
