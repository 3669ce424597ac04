#include "raster/rasterizer.hpp"

#include <algorithm>

#include "raster/paint_piece.hpp"
#include "raster/piece.hpp"

namespace kiosk::raster {

namespace {

void clear(const Surface& surface, const Area& area) {
  for (int y = area.top; y < area.bottom; ++y) {
    std::fill(surface.row(y) + area.left, surface.row(y) + area.right, 0U);
  }
}

/// From the last piece on that hides all below it.
void paint_area(const std::vector<Piece>& pieces, const Surface& surface, const Area& area) {
  const auto hiding = std::find_if(
      pieces.rbegin(), pieces.rend(), [&](const Piece& piece) { return hides(piece, area); });
  auto piece = pieces.begin();
  if (hiding == pieces.rend()) {
    clear(surface, area);
  } else {
    piece = hiding.base() - 1;
  }
  for (; piece != pieces.end(); ++piece) {
    paint(*piece, surface, area);
  }
}

}  // namespace

std::vector<Area> Rasterizer::paint(const ImDrawData& data, const Surface& surface) {
  const auto pieces = pieces_of(data, pictures_, surface.area());
  auto areas = tiles_.changed(pieces, surface.area());
  for (const auto& area : areas) {
    paint_area(pieces, surface, area);
  }
  return areas;
}

}  // namespace kiosk::raster
