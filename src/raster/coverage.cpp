#include "raster/coverage.hpp"

#include <algorithm>
#include <cstddef>

namespace kiosk::raster {

Coverage::Coverage(int width_px, std::span<const std::uint8_t> alpha) {
  const auto width = static_cast<std::size_t>(width_px);
  for (std::size_t start = 0; start + width <= alpha.size() && width > 0; start += width) {
    const auto row = alpha.subspan(start, width);
    for (std::size_t left = 0; left < width; left += kBlockPx) {
      const auto piece = row.subspan(left, std::min<std::size_t>(kBlockPx, width - left));
      if (std::any_of(piece.begin(), piece.end(), [](auto byte) { return byte != 0; })) {
        Block block;
        block.number = static_cast<std::uint16_t>(left / kBlockPx);
        std::copy(piece.begin(), piece.end(), block.alpha.begin());
        blocks_.add(block);
      }
    }
    blocks_.end_row();
  }
  blocks_.shrink();
}

std::span<const Coverage::Block> Coverage::row(int y, int left_px) const {
  const auto all = blocks_.row(static_cast<std::size_t>(y));
  const auto first = std::partition_point(all.begin(), all.end(), [&](const Block& block) {
    return block.left_px() + kBlockPx <= left_px;
  });
  return all.subspan(static_cast<std::size_t>(first - all.begin()));
}

std::uint8_t Coverage::at(int x, int y) const {
  const auto blocks = row(y, x);
  const bool holds = !blocks.empty() && blocks.front().left_px() <= x;
  return holds ? blocks.front().alpha[static_cast<std::size_t>(x - blocks.front().left_px())] : 0;
}

}  // namespace kiosk::raster
