#pragma once
// Which pixels of a row a triangle covers.

#include <array>

#include "raster/piece.hpp"

namespace kiosk::raster {

/// Pixels of one row; none if `begin` is not below `end`.
struct Run {
  int begin = 0;
  int end = 0;
};

/// Reckoned in whole numbers, so that neighbours agree to the pixel.
class Edges {
public:
  /// Clockwise on the glass, with an area.
  explicit Edges(const std::array<Corner, 3>& corners)
      : corners_(corners) {}

  /// Of the row `y`, between the columns `left` and `right`.
  [[nodiscard]] Run run(int y, int left, int right) const;

private:
  std::array<Corner, 3> corners_;
};

}  // namespace kiosk::raster
