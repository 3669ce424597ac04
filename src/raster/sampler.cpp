#include "raster/sampler.hpp"

#include <algorithm>
#include <cmath>

namespace kiosk::raster {

namespace {

std::uint32_t mixed(std::uint32_t one, std::uint32_t other, float share) {
  const auto from = static_cast<float>(one);
  return rounded(from + (static_cast<float>(other) - from) * share);
}

Colour mixed(const Colour& one, const Colour& other, float share) {
  return {mixed(one.red, other.red, share),
          mixed(one.green, other.green, share),
          mixed(one.blue, other.blue, share),
          mixed(one.alpha, other.alpha, share)};
}

/// Two neighbours along one side, and how far between them.
struct Between {
  int first = 0;
  int second = 0;
  float share = 0;
};

Between between(float place, int size_px) {
  const float centred =
      std::clamp(place * static_cast<float>(size_px) - 0.5F, -1.0F, static_cast<float>(size_px));
  const float below = std::floor(centred);
  const int first = static_cast<int>(below);
  return {
      std::clamp(first, 0, size_px - 1), std::clamp(first + 1, 0, size_px - 1), centred - below};
}

}  // namespace

Colour texel(const Picture& picture, int x, int y) {
  if (const auto* coverage = std::get_if<Coverage>(&picture.pixels)) {
    return {255, 255, 255, coverage->at(x, y)};
  }
  return colour_of(std::get<ColourRuns>(picture.pixels).at(x, y));
}

Colour sample(const Picture& picture, float u, float v) {
  const auto across = between(u, picture.width_px);
  const auto down = between(v, picture.height_px);
  const auto row = [&](int y) {
    return mixed(texel(picture, across.first, y), texel(picture, across.second, y), across.share);
  };
  return mixed(row(down.first), row(down.second), down.share);
}

}  // namespace kiosk::raster
