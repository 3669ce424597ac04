#include "raster/paint_piece.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>

#include "raster/blend.hpp"
#include "raster/edges.hpp"
#include "raster/sampler.hpp"

namespace kiosk::raster {

namespace {

bool shows_one_point(const Piece& piece) {
  const auto& c = piece.corners;
  const bool first_two = c[0].u == c[1].u && c[0].v == c[1].v;
  return first_two && (piece.shape == Shape::Box || (c[0].u == c[2].u && c[0].v == c[2].v));
}

/// What a piece of one colour and one point of its picture paints everywhere.
Colour only_colour(const Piece& piece) {
  return times(colour_of(piece.corners[0].colour),
               sample(*piece.picture, piece.corners[0].u, piece.corners[0].v));
}

/// A value that changes evenly over a triangle. Each pixel reckons it anew from the first corner:
/// summed up along a row it would depend on where the row was begun.
class Plane {
public:
  Plane(const std::array<Corner, 3>& corners, const std::array<float, 3>& values)
      : x_(static_cast<float>(corners[0].x))
      , y_(static_cast<float>(corners[0].y))
      , value_(values[0]) {
    const auto x1 = static_cast<float>(corners[1].x - corners[0].x);
    const auto y1 = static_cast<float>(corners[1].y - corners[0].y);
    const auto x2 = static_cast<float>(corners[2].x - corners[0].x);
    const auto y2 = static_cast<float>(corners[2].y - corners[0].y);
    const float area = x1 * y2 - y1 * x2;
    const float rise1 = values[1] - values[0];
    const float rise2 = values[2] - values[0];
    across_ = (rise1 * y2 - rise2 * y1) / area;
    down_ = (rise2 * x1 - rise1 * x2) / area;
  }
  /// At the centre of a pixel.
  [[nodiscard]] float at(int x, int y) const {
    constexpr float kHalf = kPartsOfPixel / 2.0F;
    const float right = static_cast<float>(x) * kPartsOfPixel + kHalf - x_;
    const float below = static_cast<float>(y) * kPartsOfPixel + kHalf - y_;
    return value_ + across_ * right + down_ * below;
  }
  [[nodiscard]] std::uint32_t channel_at(int x, int y) const {
    return rounded(std::clamp(at(x, y), 0.0F, 255.0F));
  }

private:
  float x_;
  float y_;
  float value_;
  float across_ = 0;
  float down_ = 0;
};

template <typename Value>
Plane plane_of(const std::array<Corner, 3>& corners, const Value& value) {
  return {corners,
          {static_cast<float>(value(corners[0])),
           static_cast<float>(value(corners[1])),
           static_cast<float>(value(corners[2]))}};
}

Plane channel(const std::array<Corner, 3>& corners, std::uint32_t Colour::*of) {
  return plane_of(corners, [of](const Corner& corner) { return colour_of(corner.colour).*of; });
}

/// A triangle whose colours or picture change over it.
class Shading {
public:
  explicit Shading(const Piece& piece)
      : picture_(*piece.picture)
      , one_point_(shows_one_point(piece))
      , point_(one_point_ ? sample(picture_, piece.corners[0].u, piece.corners[0].v) : Colour())
      , red_(channel(piece.corners, &Colour::red))
      , green_(channel(piece.corners, &Colour::green))
      , blue_(channel(piece.corners, &Colour::blue))
      , alpha_(channel(piece.corners, &Colour::alpha))
      , u_(plane_of(piece.corners, [](const Corner& corner) { return corner.u; }))
      , v_(plane_of(piece.corners, [](const Corner& corner) { return corner.v; })) {}

  void paint(std::uint32_t* row, int y, const Run& run) const {
    for (int x = run.begin; x < run.end; ++x) {
      const auto shown = one_point_ ? point_ : sample(picture_, u_.at(x, y), v_.at(x, y));
      const Colour colour{red_.channel_at(x, y),
                          green_.channel_at(x, y),
                          blue_.channel_at(x, y),
                          alpha_.channel_at(x, y)};
      row[x] = blended(row[x], times(colour, shown));
    }
  }

private:
  const Picture& picture_;
  bool one_point_;
  Colour point_;
  Plane red_;
  Plane green_;
  Plane blue_;
  Plane alpha_;
  Plane u_;
  Plane v_;
};

void paint_triangle(const Piece& piece, const Surface& surface, const Area& area) {
  const Edges edges(piece.corners);
  if (piece.is_of_one_colour() && shows_one_point(piece)) {
    const auto colour = only_colour(piece);
    for (int y = area.top; y < area.bottom; ++y) {
      const auto run = edges.run(y, area.left, area.right);
      if (run.begin < run.end) {
        fill(surface.row(y) + run.begin, run.end - run.begin, colour);
      }
    }
    return;
  }
  const Shading shading(piece);
  for (int y = area.top; y < area.bottom; ++y) {
    shading.paint(surface.row(y), y, edges.run(y, area.left, area.right));
  }
}

/// White words in some colour: most of what is painted. `left` is that of the picture.
void paint_blocks(std::span<const Coverage::Block> blocks,
                  int left,
                  const Colour& tint,
                  std::uint32_t* row,
                  const Run& run) {
  for (const auto& block : blocks) {
    const int block_left = left + block.left_px();
    if (block_left >= run.end) {
      return;
    }
    const int end = std::min(block_left + Coverage::kBlockPx, run.end);
    for (int x = std::max(block_left, run.begin); x < end; ++x) {
      const auto alpha = block.alpha[static_cast<std::size_t>(x - block_left)];
      if (alpha != 0) {
        auto colour = tint;
        colour.alpha = over_255(tint.alpha * alpha);
        row[x] = blended(row[x], colour);
      }
    }
  }
}

/// A figure. `left` is that of the picture.
void paint_runs(std::span<const ColourRuns::Run> runs,
                int left,
                const Colour& tint,
                std::uint32_t* row,
                const Run& run) {
  int x = run.begin;
  for (const auto& one : runs) {
    if (x >= run.end) {
      return;
    }
    const int end = std::min(left + one.end_px, run.end);
    fill(row + x, end - x, times(tint, colour_of(one.rgba)));
    x = end;
  }
}

/// Pixel for pixel.
void paint_picture(const Piece& piece, const Surface& surface, const Area& area) {
  const auto& picture = *piece.picture;
  const int left = piece.corners[0].x / kPartsOfPixel;
  const int top = piece.corners[0].y / kPartsOfPixel;
  const auto tint = colour_of(piece.corners[0].colour);
  const auto* coverage = std::get_if<Coverage>(&picture.pixels);
  for (int y = area.top; y < area.bottom; ++y) {
    auto* const row = surface.row(y);
    if (coverage != nullptr) {
      const auto blocks = coverage->row(y - top, area.left - left);
      paint_blocks(blocks, left, tint, row, {area.left, area.right});
      continue;
    }
    const auto& colours = std::get<ColourRuns>(picture.pixels);
    paint_runs(colours.row(y - top, area.left - left), left, tint, row, {area.left, area.right});
  }
}

/// The pixels of a box whose centres lie in it; its upper and left edge belong to it.
Area pixels_of(const Piece& box) {
  const auto first = [](int parts) { return (parts + kPartsOfPixel / 2 - 1) >> 8; };
  return {first(box.corners[0].x),
          first(box.corners[0].y),
          first(box.corners[1].x),
          first(box.corners[1].y)};
}

}  // namespace

void paint(const Piece& piece, const Surface& surface, const Area& area) {
  const auto inside = common(piece.bounds, area);
  if (inside.empty()) {
    return;
  }
  if (piece.shape == Shape::Triangle) {
    paint_triangle(piece, surface, inside);
    return;
  }
  const auto pixels = common(inside, pixels_of(piece));
  if (pixels.empty()) {
    return;
  }
  if (!shows_one_point(piece)) {
    paint_picture(piece, surface, pixels);
    return;
  }
  const auto colour = only_colour(piece);
  for (int y = pixels.top; y < pixels.bottom; ++y) {
    fill(surface.row(y) + pixels.left, pixels.right - pixels.left, colour);
  }
}

bool hides(const Piece& piece, const Area& area) {
  return piece.shape == Shape::Box && shows_one_point(piece) &&
         common(piece.bounds, pixels_of(piece)).holds(area) && only_colour(piece).alpha == 255;
}

}  // namespace kiosk::raster
