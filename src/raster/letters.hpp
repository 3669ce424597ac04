#pragma once
// Dear ImGui shows boxes of one colour as a white place in the picture of its letters.

#include "raster/picture.hpp"

struct ImFontAtlas;

namespace kiosk::raster {

/// Makes the picture of `fonts` one of `pictures` and tells `fonts` its name.
void add_letters(ImFontAtlas& fonts, Pictures& pictures);

}  // namespace kiosk::raster
