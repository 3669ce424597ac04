#pragma once
// The colours of a figure.

#include <array>
#include <cstdint>
#include <span>

#include "base/table.hpp"

namespace kiosk::raster {

/// Kept as neighbours of one colour in a row: figures are drawn of few, and take a tenth of the
/// room of their pixels.
class ColourRuns {
public:
  struct Run {
    std::uint16_t end_px = 0;  ///< where it ends in its row; it begins where the one before ends
    std::array<std::uint8_t, 4> rgba{};  ///< not multiplied by its alpha
    bool operator==(const Run&) const = default;
  };

  /// `rgba`: four bytes a pixel, row by row from the top; rows of up to 65,535 pixels.
  ColourRuns(int width_px, std::span<const std::uint8_t> rgba);

  /// From the one that holds the pixel at `left_px` on, which must lie in the row.
  [[nodiscard]] std::span<const Run> row(int y, int left_px = 0) const;

  [[nodiscard]] const std::array<std::uint8_t, 4>& at(int x, int y) const {
    return row(y, x).front().rgba;
  }

private:
  base::Table<Run> runs_;
};

}  // namespace kiosk::raster
