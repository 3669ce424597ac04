#include <array>
#include <cstdint>
#include <random>
#include <vector>

#include "raster/colour_runs.hpp"

#include "support/catch.hpp"

using kiosk::raster::ColourRuns;

namespace {

using Rgba = std::array<std::uint8_t, 4>;

/// Fields of one colour with blurred edges, as figures have them.
std::vector<std::uint8_t> figure(int pixels, std::uint32_t seed) {
  std::minstd_rand random(seed);
  std::vector<std::uint8_t> rgba;
  while (rgba.size() < 4 * static_cast<std::size_t>(pixels)) {
    const Rgba colour{static_cast<std::uint8_t>(random() % 3), 90, 200, 255};
    for (auto left = random() % 30; left > 0; --left) {
      rgba.insert(rgba.end(), colour.begin(), colour.end());
    }
    rgba.insert(rgba.end(), {7, 7, 7, static_cast<std::uint8_t>(random() % 256)});
  }
  rgba.resize(4 * static_cast<std::size_t>(pixels));
  return rgba;
}

}  // namespace

TEST_CASE("A figure gives back every pixel, whatever its width", "[raster][unit]") {
  const int width_px = GENERATE(1, 2, 31, 64, 131);
  const int height_px = 17;
  const auto rgba = figure(width_px * height_px, static_cast<std::uint32_t>(width_px));
  const ColourRuns runs(width_px, rgba);
  auto expected = rgba.begin();
  for (int y = 0; y < height_px; ++y) {
    for (int x = 0; x < width_px; ++x, expected += 4) {
      REQUIRE(runs.at(x, y) == Rgba{expected[0], expected[1], expected[2], expected[3]});
    }
  }
}

TEST_CASE("Neighbours of one colour are kept once", "[raster][unit]") {
  std::vector<std::uint8_t> rgba(4 * 1000 * 2, 9);
  rgba[4 * 1300] = 8;
  const ColourRuns runs(1000, rgba);
  CHECK(runs.row(0).size() == 1);
  REQUIRE(runs.row(1).size() == 3);
  CHECK(runs.row(1)[0].end_px == 300);
  CHECK(runs.row(1)[1].end_px == 301);
  CHECK(runs.row(1, 300).size() == 2);
  CHECK(runs.row(1, 301).size() == 1);
}
