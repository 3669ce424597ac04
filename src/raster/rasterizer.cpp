#include "raster/rasterizer.hpp"

#include <algorithm>
#include <cstdint>

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

std::int64_t pixels_in(const Area& area) {
  return static_cast<std::int64_t>(area.right - area.left) * (area.bottom - area.top);
}

/// Areas that take about as long as each other, several for each thread: words stand thicker in
/// one part of the glass than in another. What is small stays whole, for to wake a thread takes
/// longer than to paint it.
std::vector<Area> strips_of(const std::vector<Area>& areas, std::size_t threads) {
  constexpr std::int64_t kSmallPx = std::int64_t{4} * kTilePx * kTilePx;
  constexpr std::int64_t kStripsOfThread = 4;
  std::int64_t all_px = 0;
  for (const auto& area : areas) {
    all_px += pixels_in(area);
  }
  const auto strips = static_cast<std::int64_t>(threads) * kStripsOfThread;
  const auto strip_px = threads == 1 ? all_px : std::max(kSmallPx, all_px / strips);
  std::vector<Area> found;
  for (const auto& area : areas) {
    const auto width_px = std::max<std::int64_t>(1, area.right - area.left);
    const auto rows = static_cast<int>(std::max<std::int64_t>(1, strip_px / width_px));
    for (int top = area.top; top < area.bottom; top += rows) {
      found.push_back({area.left, top, area.right, std::min(top + rows, area.bottom)});
    }
  }
  return found;
}

}  // namespace

std::vector<Area> Rasterizer::paint(const ImDrawData& data, const Surface& surface) {
  const auto pieces = pieces_of(data, pictures_, surface.area());
  auto areas = tiles_.changed(pieces, surface.area());
  const auto strips = strips_of(areas, crew_.threads());
  crew_.share(strips.size(),
              [&](std::size_t number) { paint_area(pieces, surface, strips[number]); });
  return areas;
}

}  // namespace kiosk::raster
