#pragma once
// Which parts of the glass look otherwise than the last time.

#include <vector>

#include "raster/hash.hpp"
#include "raster/piece.hpp"
#include "raster/surface.hpp"

namespace kiosk::raster {

/// Both ways; those at the right and lower edge may be smaller.
inline constexpr int kTilePx = 64;

/// Remembers a hash of what each tile shows: of all pieces that may touch it, in their order.
/// Two pictures of one hash (one in 2^64) would be taken for the same.
class Tiles {
public:
  /// What `pieces` show otherwise than those of the last call: areas without overlap, made of whole
  /// tiles. All of the glass after another size or forget().
  [[nodiscard]] std::vector<Area> changed(const std::vector<Piece>& pieces, const Area& glass);

  /// What is shown is known no more.
  void forget() { shown_.clear(); }

private:
  Area glass_;
  std::vector<Hash> shown_;
};

}  // namespace kiosk::raster
