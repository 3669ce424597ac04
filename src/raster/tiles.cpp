#include "raster/tiles.hpp"

#include <algorithm>
#include <utility>

namespace kiosk::raster {

namespace {

constexpr int tiles_over(int size_px) {
  return (size_px + kTilePx - 1) / kTilePx;
}

/// The tiles an area touches, counted as pixels are.
Area tiles_of(const Area& pixels) {
  return {pixels.left / kTilePx,
          pixels.top / kTilePx,
          tiles_over(pixels.right),
          tiles_over(pixels.bottom)};
}

std::vector<Hash> hashes_of(const std::vector<Piece>& pieces, const Area& tiles) {
  std::vector<Hash> hashes(static_cast<std::size_t>(tiles.right) *
                           static_cast<std::size_t>(tiles.bottom));
  for (const auto& piece : pieces) {
    const auto touched = tiles_of(piece.bounds);
    for (int y = touched.top; y < touched.bottom; ++y) {
      auto* const row = hashes.data() + static_cast<std::ptrdiff_t>(y) * tiles.right;
      for (int x = touched.left; x < touched.right; ++x) {
        row[x].add(piece.hash);
      }
    }
  }
  return hashes;
}

/// Lays a run of one row of tiles under the area that ends above it, if it is as wide.
void add_run(std::vector<Area>& areas, const Area& run) {
  const auto above = std::find_if(areas.rbegin(), areas.rend(), [&](const Area& area) {
    return area.bottom == run.top && area.left == run.left && area.right == run.right;
  });
  if (above != areas.rend()) {
    above->bottom = run.bottom;
  } else {
    areas.push_back(run);
  }
}

}  // namespace

std::vector<Area> Tiles::changed(const std::vector<Piece>& pieces, const Area& glass) {
  const auto tiles = tiles_of(glass);
  auto hashes = hashes_of(pieces, tiles);
  const bool known = glass_ == glass && shown_.size() == hashes.size();
  const auto before = std::exchange(shown_, std::move(hashes));
  glass_ = glass;
  if (!known) {
    return glass.empty() ? std::vector<Area>() : std::vector<Area>{glass};
  }
  std::vector<Area> areas;
  for (int y = 0; y < tiles.bottom; ++y) {
    const auto differs = [&](int x) {
      const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(tiles.right) +
                      static_cast<std::size_t>(x);
      return shown_[at] != before[at];
    };
    for (int x = 0; x < tiles.right; ++x) {
      const int first = x;
      while (x < tiles.right && differs(x)) {
        ++x;
      }
      if (first < x) {
        const Area run{first * kTilePx, y * kTilePx, x * kTilePx, (y + 1) * kTilePx};
        add_run(areas, run);
      }
    }
  }
  for (auto& area : areas) {
    area = common(area, glass);
  }
  return areas;
}

}  // namespace kiosk::raster
