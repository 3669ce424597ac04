#include "releases/compare/alignment.hpp"

#include <algorithm>

namespace kiosk::releases {

namespace {

constexpr double kLeastLikeness = 0.3;

/// What two entries in one row are worth; nothing if they may not share one.
double worth_of(double likeness) {
  return likeness < kLeastLikeness ? -1.0 : likeness;
}

}  // namespace

std::vector<AlignedRow>
align(std::size_t before_count, std::size_t after_count, const Likeness& likeness) {
  const auto width = after_count + 1;
  std::vector<double> worth(before_count * width);       // of a pair
  std::vector<double> best((before_count + 1) * width);  // of all from here on
  for (auto i = before_count; i-- > 0;) {
    for (auto j = after_count; j-- > 0;) {
      worth[i * width + j] = worth_of(likeness(i, j));
      best[i * width + j] = std::max({worth[i * width + j] + best[(i + 1) * width + j + 1],
                                      best[(i + 1) * width + j],
                                      best[i * width + j + 1]});
    }
  }
  std::vector<AlignedRow> rows;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before_count || j < after_count) {
    const bool may_pair = i < before_count && j < after_count && worth[i * width + j] > 0 &&
                          worth[i * width + j] + best[(i + 1) * width + j + 1] >=
                              std::max(best[(i + 1) * width + j], best[i * width + j + 1]);
    if (may_pair) {
      rows.push_back({i++, j++});
    } else if (j == after_count ||
               (i < before_count && best[(i + 1) * width + j] >= best[i * width + j + 1])) {
      rows.push_back({i++, std::nullopt});
    } else {
      rows.push_back({std::nullopt, j++});
    }
  }
  return rows;
}

}  // namespace kiosk::releases
