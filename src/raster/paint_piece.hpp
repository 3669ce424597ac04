#pragma once
// One piece onto pixels.

#include "raster/piece.hpp"
#include "raster/surface.hpp"

namespace kiosk::raster {

/// Paints the pixels of `piece` whose centres it covers and which lie in `area`. A pixel gets the
/// same whatever `area` is; two triangles that share an edge never paint one pixel both, nor leave
/// one out (the top-left rule of OpenGL and Direct3D).
void paint(const Piece& piece, const Surface& surface, const Area& area);

/// Whether no pixel of `area` would show what lies below the piece.
[[nodiscard]] bool hides(const Piece& piece, const Area& area);

}  // namespace kiosk::raster
