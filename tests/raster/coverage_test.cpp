#include <cstdint>
#include <random>
#include <vector>

#include "raster/coverage.hpp"

#include "support/catch.hpp"

using kiosk::raster::Coverage;

namespace {

/// Strokes and gaps of unequal length, as words have them.
std::vector<std::uint8_t> words(int width_px, int height_px, std::uint32_t seed) {
  std::minstd_rand random(seed);
  std::vector<std::uint8_t> alpha(static_cast<std::size_t>(width_px) *
                                  static_cast<std::size_t>(height_px));
  for (std::size_t at = 0; at < alpha.size(); at += random() % 40) {
    for (const auto end = at + random() % 12; at < end && at < alpha.size(); ++at) {
      alpha[at] = static_cast<std::uint8_t>(random() % 256);
    }
  }
  return alpha;
}

}  // namespace

TEST_CASE("Coverage gives back every pixel, whatever the width", "[raster][unit]") {
  const int width_px = GENERATE(1, 7, 8, 9, 64, 131);
  const int height_px = 23;
  const auto alpha = words(width_px, height_px, static_cast<std::uint32_t>(width_px));
  const Coverage coverage(width_px, alpha);
  auto expected = alpha.begin();
  for (int y = 0; y < height_px; ++y) {
    for (int x = 0; x < width_px; ++x, ++expected) {
      REQUIRE(coverage.at(x, y) == *expected);
    }
  }
}

TEST_CASE("What is empty is not kept", "[raster][unit]") {
  std::vector<std::uint8_t> alpha(100 * 3);
  alpha[100 + 49] = 7;
  const Coverage coverage(100, alpha);
  CHECK(coverage.row(0).empty());
  REQUIRE(coverage.row(1).size() == 1);
  CHECK(coverage.row(1).front().left_px() == 48);
  CHECK(coverage.row(1, 55).size() == 1);
  CHECK(coverage.row(1, 56).empty());
  CHECK(coverage.row(2).empty());
}
