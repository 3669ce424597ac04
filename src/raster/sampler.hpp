#pragma once
// Pictures looked at between their pixels, as GL_LINEAR with GL_CLAMP_TO_EDGE does it.

#include "raster/blend.hpp"
#include "raster/picture.hpp"

namespace kiosk::raster {

/// The pixel itself; x and y within the picture.
[[nodiscard]] Colour texel(const Picture& picture, int x, int y);

/// Between the four pixels nearest to (u, v), which count from 0 to 1.
[[nodiscard]] Colour sample(const Picture& picture, float u, float v);

}  // namespace kiosk::raster
