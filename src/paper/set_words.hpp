#pragma once
// Words set in lines by Pango, and drawn line by line. Cairo writes what Pango draws of a whole
// paragraph so that programs that read it out lose all lines but the first: the space that a line
// break swallows has no glyph. Here every line ends with a real space.

#include <cstddef>
#include <string>
#include <vector>

#include "paper/document.hpp"

#include "base/colour.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::paper {

struct WordStyle {
  float size_pt = 0;
  Weight weight = Weight::Regular;  ///< of spans that say nothing
  base::Rgb colour;
  float align = 0;  ///< 0 left, 0.5 centred, 1 right
};

/// Lines from `first` up to, not including, `end`.
struct LineRange {
  std::size_t first = 0;
  std::size_t end = 0;
};

/// Words that stand one after another with one mark.
struct Segment {
  Mark mark = Mark::None;
  std::size_t begin = 0;  ///< bytes of the words as set
  std::size_t end = 0;
};

class SetWords {
public:
  /// `language` is that of words that name none.
  SetWords(PangoContext* context,
           const Words& words,
           const WordStyle& style,
           float width_pt,
           const std::string& language);

  [[nodiscard]] std::size_t line_count() const { return lines_.size(); }
  [[nodiscard]] float line_height_pt() const;
  [[nodiscard]] float height_pt() const;
  /// Of the widest line; may exceed the width asked for (one long word).
  [[nodiscard]] float width_pt() const;
  /// At least one.
  [[nodiscard]] const std::vector<Segment>& segments() const { return segments_; }

  /// Whether a line of `lines` has words of segment `number`.
  [[nodiscard]] bool stands_on(LineRange lines, std::size_t number) const;
  /// What of segment `number` stands on `lines`, the top left corner of the first of them at 0, 0.
  void draw(cairo_t* cairo, LineRange lines, std::size_t number) const;

private:
  struct Line {
    PangoLayoutLine* line = nullptr;  ///< owned by layout_
    float x_pt = 0;
    float right_pt = 0;
  };

  void place_lines();
  void draw_line(cairo_t* cairo, std::size_t number, const Segment& segment, float baseline) const;

  WordStyle style_;
  text::GObjectPtr<PangoLayout> layout_;
  std::vector<Line> lines_;
  std::vector<Segment> segments_;
};

}  // namespace kiosk::paper
