#pragma once
// SVG figures onto any surface of Cairo: pixels, or the page of a PDF, where they stay vectors.

#include <string>

#include "base/result.hpp"
#include "text/picture.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::text {

/// Where a figure is fitted in, with its proportions kept, in units of the surface.
struct SvgRoom {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// Fails on what is not an SVG; never reads another file.
base::Outcome
draw_svg_onto(cairo_t* cairo, const std::string& svg, const Palette& palette, const SvgRoom& room);

/// The palette as CSS for the classes of figures.
std::string stylesheet_of(const Palette& palette);

}  // namespace kiosk::text
