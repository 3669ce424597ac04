#pragma once
// White words on nothing: how much each pixel is covered.

#include <array>
#include <cstdint>
#include <span>

#include "base/table.hpp"

namespace kiosk::raster {

/// Kept in blocks of neighbours in a row, and only where there is any: three quarters of a picture
/// of words are empty.
class Coverage {
public:
  static constexpr int kBlockPx = 8;

  struct Block {
    std::uint16_t number = 0;  ///< its left edge is so many blocks from that of the picture
    std::array<std::uint8_t, kBlockPx> alpha{};  ///< 0 beyond the right edge of the picture

    [[nodiscard]] int left_px() const { return number * kBlockPx; }
  };

  /// `alpha`: a byte a pixel, row by row from the top.
  Coverage(int width_px, std::span<const std::uint8_t> alpha);

  /// The blocks of a row that hold any, from the left; none of them ends before `left_px`.
  [[nodiscard]] std::span<const Block> row(int y, int left_px = 0) const;

  /// From 0 to 255.
  [[nodiscard]] std::uint8_t at(int x, int y) const;

private:
  base::Table<Block> blocks_;
};

}  // namespace kiosk::raster
