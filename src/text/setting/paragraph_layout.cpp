#include "text/setting/paragraph_layout.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "text/setting/line_breaks.hpp"
#include "text/setting/marks.hpp"
#include "text/setting/style.hpp"
#include "text/setting/valid_utf8.hpp"

namespace kiosk::text {

ParagraphLayout::ParagraphLayout(PangoContext* context, const Paragraph& paragraph)
    : layout_(pango_layout_new(context))
    , size_px_(paragraph.style.size_px) {
  PangoLayout* layout = layout_.get();
  const MarkedWords words = read_marks(with_breaks(valid_utf8(paragraph.words)));
  pango_layout_set_font_description(layout, font_of(paragraph.style).get());
  pango_layout_set_text(layout, words.plain.data(), static_cast<int>(words.plain.size()));
  pango_layout_set_attributes(layout, attributes_of(paragraph.style, words.bold).get());
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(
      layout, paragraph.style.align == Align::Center ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
  if (paragraph.width_px > 0) {
    pango_layout_set_width(layout, to_pango(paragraph.width_px));
  }
  place_lines(paragraph);
}

// Lines move left together until the leftmost starts at 0. A letter that reaches out of its line to
// the left (j) moves its line right again, as far as the width allows, or the image would cut it.
void ParagraphLayout::place_lines(const Paragraph& paragraph) {
  const LinesPtr iter(pango_layout_get_iter(layout_.get()));
  const float limit =
      paragraph.width_px > 0 ? paragraph.width_px : std::numeric_limits<float>::infinity();
  float leftmost = std::numeric_limits<float>::infinity();
  do {
    PangoRectangle ink{};
    PangoRectangle logical{};
    pango_layout_iter_get_line_extents(iter.get(), &ink, &logical);
    const float x = to_px(logical.x);
    const float overhang = to_px(std::max(0, logical.x - ink.x));
    const float right = to_px(std::max(logical.x + logical.width, ink.x + ink.width));
    const float shift = std::min(overhang, std::max(0.0F, limit - right));
    leftmost = std::min(leftmost, x);
    lines_.push_back({pango_layout_iter_get_line_readonly(iter.get()), x + shift, right + shift});
  } while (pango_layout_iter_next_line(iter.get()) != FALSE);
  for (Line& line : lines_) {
    line.x_px -= leftmost;
    line.right_px -= leftmost;
  }
}

ParagraphSize ParagraphLayout::extent() const {
  ParagraphSize extent;
  for (const Line& line : lines_) {
    extent.width_px = std::max(extent.width_px, line.right_px);
  }
  extent.lines = static_cast<int>(lines_.size());
  extent.height_px = static_cast<float>(extent.lines) * kLineHeight * size_px_;
  extent.missing_glyphs = pango_layout_get_unknown_glyphs_count(layout_.get()) > 0;
  return extent;
}

void ParagraphLayout::draw(cairo_t* cairo) const {
  float baseline = kBaseline * size_px_;
  for (const Line& line : lines_) {
    cairo_move_to(cairo, line.x_px, baseline);
    pango_cairo_show_layout_line(cairo, line.line);
    baseline += kLineHeight * size_px_;
  }
}

}  // namespace kiosk::text
