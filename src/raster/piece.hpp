#pragma once
// Dear ImGui's triangles, made ready to be painted.

#include <array>
#include <cstdint>
#include <vector>

#include "raster/picture.hpp"
#include "raster/surface.hpp"

struct ImDrawData;

namespace kiosk::raster {

/// Corners snap to this part of a pixel, as those of OpenGL do (8 bits of sub-pixel precision).
inline constexpr int kPartsOfPixel = 256;

struct Corner {
  int x = 0;  ///< parts of a pixel
  int y = 0;
  float u = 0;  ///< of the picture: 0 is its left or upper edge, 1 its right or lower
  float v = 0;
  std::uint32_t colour = 0;  ///< red in the lowest byte, then green, blue, alpha
};

enum class Shape {
  Triangle,  ///< of three corners, clockwise on the glass
  Box,       ///< along the glass, from corner 0 at its upper left to corner 1 at its lower right
};

struct Piece {
  Shape shape = Shape::Triangle;
  std::array<Corner, 3> corners;
  const Picture* picture = nullptr;  ///< null: nothing but colour
  Area bounds;                       ///< whole pixels outside which nothing is painted
  std::uint64_t hash = 0;            ///< of all that decides what it paints

  [[nodiscard]] bool is_of_one_colour() const {
    return corners[0].colour == corners[1].colour &&
           (shape == Shape::Box || corners[0].colour == corners[2].colour);
  }
};

/// In the order they are painted. What lies outside `glass` or shows a picture that is none is left
/// out; callbacks of draw lists are not called.
[[nodiscard]] std::vector<Piece>
pieces_of(const ImDrawData& data, const Pictures& pictures, const Area& glass);

}  // namespace kiosk::raster
