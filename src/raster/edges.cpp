#include "raster/edges.hpp"

#include <algorithm>

namespace kiosk::raster {

namespace {

constexpr int kHalf = kPartsOfPixel / 2;

std::int64_t floor_over(std::int64_t number, std::int64_t by) {
  const auto quotient = number / by;
  return quotient * by > number ? quotient - 1 : quotient;
}

/// The columns whose centres lie on the inner side of the edge from one corner to the next. An edge
/// that rises, or runs along the top, owns the centres that lie on it.
Run inner_side(const Corner& from, const Corner& to, int y, const Run& row) {
  const std::int64_t across = to.x - from.x;
  const std::int64_t down = to.y - from.y;
  const std::int64_t level = across * (std::int64_t{y} * kPartsOfPixel + kHalf - from.y);
  if (down == 0) {
    const bool inside = level > 0 || (level == 0 && across > 0);
    return inside ? row : Run{};
  }
  if (down > 0) {
    // Centres x with down * (x - from.x) < level.
    const auto last = from.x + floor_over(level - 1, down);
    return {row.begin, static_cast<int>(floor_over(last - kHalf, kPartsOfPixel) + 1)};
  }
  // Centres x with -down * (x - from.x) >= -level.
  const auto first = from.x - floor_over(level, -down);
  return {static_cast<int>(-floor_over(kHalf - first, kPartsOfPixel)), row.end};
}

}  // namespace

Run Edges::run(int y, int left, int right) const {
  Run run{left, right};
  for (std::size_t number = 0; number < corners_.size(); ++number) {
    const auto side = inner_side(corners_[number], corners_[(number + 1) % 3], y, {left, right});
    run = {std::max(run.begin, side.begin), std::min(run.end, side.end)};
  }
  return run;
}

}  // namespace kiosk::raster
