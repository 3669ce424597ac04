#pragma once
// What Cairo draws, as coverage.

#include <functional>

#include "text/setting/gobject.hpp"
#include "text/setting/paragraph.hpp"

namespace kiosk::text {

/// What `draw` covers of width × height pixels; an image of nothing if either is 0.
[[nodiscard]] AlphaImage
coverage_of(int width_px, int height_px, const std::function<void(cairo_t*)>& draw);

}  // namespace kiosk::text
