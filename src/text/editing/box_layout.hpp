#pragma once
// A text as it is typed, wrapped by Pango: **marks** stay, the words between them are bold.

#include <cstddef>
#include <string>
#include <vector>

#include "base/byte_range.hpp"
#include "text/editing/caret.hpp"
#include "text/editing/geometry.hpp"
#include "text/editing/stops.hpp"
#include "text/setting/fonts.hpp"
#include "text/setting/paragraph.hpp"

namespace kiosk::text {

enum class Direction { Left, Right };
/// Of the two ends of a line, as it is read.
enum class LineSide { Start, End };

class BoxLayout {
public:
  /// `text` is valid UTF-8; lines break at `width_px`.
  BoxLayout(const FontSet& fonts, std::string text, const ParagraphStyle& style, float width_px);

  [[nodiscard]] const Stops& stops() const { return stops_; }
  [[nodiscard]] std::size_t lines() const { return lines_.size(); }
  [[nodiscard]] float line_height_px() const { return kLineHeight * size_px_; }

  [[nodiscard]] std::size_t line_of(const Caret& caret) const;
  [[nodiscard]] float x_px(const Caret& caret) const;
  /// Between the two characters of line `line` (0 is the first) that `x_px` is nearest to.
  [[nodiscard]] Caret caret_on_line(std::size_t line, float x_px) const;
  [[nodiscard]] Caret caret_at(Point point) const;
  /// Where the character nearest to `point` begins.
  [[nodiscard]] std::size_t character_at(Point point) const;

  [[nodiscard]] Caret end_of_line(std::size_t line, LineSide side) const;
  /// One character on, as it is seen; the same place at the ends of the text.
  [[nodiscard]] Caret beside(const Caret& caret, Direction direction) const;
  /// Whether the line of `caret` is read towards this direction.
  [[nodiscard]] bool reads_towards(Direction direction, const Caret& caret) const;

  /// From left to right on every line; on a line of two directions a range may be in pieces.
  [[nodiscard]] std::vector<Rect> rects(const ByteRange& range) const;
  /// Characters no font of the kiosk has.
  [[nodiscard]] std::vector<ByteRange> missing_glyphs() const;

  /// With the current source of `cairo`, the top left corner of the first line at 0, 0.
  void draw(cairo_t* cairo) const;

private:
  struct Line {
    PangoLayoutLine* line = nullptr;  ///< owned by layout_
    float x_px = 0;                   ///< of its left end
    float width_px = 0;
    ByteRange range;
  };

  /// Of a line, from left to right.
  struct Piece {
    float left_px = 0;
    float right_px = 0;
  };

  void place_lines();
  [[nodiscard]] static std::vector<Piece> pieces_on(const Line& line, const ByteRange& range);
  [[nodiscard]] std::size_t line_at(float y_px) const;
  /// As Pango counts: a character and how many code points of it lie before the caret.
  struct PangoIndex {
    int index = 0;
    int trailing = 0;
  };
  [[nodiscard]] PangoIndex to_pango_index(const Caret& caret) const;
  [[nodiscard]] std::size_t from_pango_index(const PangoIndex& place) const;
  [[nodiscard]] PangoIndex index_on_line(std::size_t line, float x_px) const;

  GObjectPtr<PangoLayout> layout_;
  std::string text_;
  Stops stops_;
  std::vector<Line> lines_;
  float size_px_ = 0;
};

}  // namespace kiosk::text
