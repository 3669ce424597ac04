#include "text/paragraph_layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <string>

#include "text/fonts.hpp"
#include "text/line_breaks.hpp"
#include "text/marks.hpp"

namespace kiosk::text {
namespace {

float to_px(int pango_units) {
  return static_cast<float>(pango_units) / PANGO_SCALE;
}

int to_pango(float px) {
  return static_cast<int>(std::lround(px * PANGO_SCALE));
}

void add(PangoAttrList* attributes, PangoAttribute* attribute, const BoldRange* range = nullptr) {
  if (range != nullptr) {
    attribute->start_index = static_cast<guint>(range->begin);
    attribute->end_index = static_cast<guint>(range->end);
  }
  pango_attr_list_insert(attributes, attribute);
}

AttributesPtr attributes_of(const ParagraphStyle& style, const std::vector<BoldRange>& bold) {
  AttributesPtr attributes(pango_attr_list_new());
  add(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
  if (!style.language.empty()) {
    add(attributes.get(),
        pango_attr_language_new(pango_language_from_string(style.language.c_str())));
  }
  for (const BoldRange& range : bold) {
    add(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), &range);
  }
  return attributes;
}

FontDescriptionPtr font_of(const ParagraphStyle& style) {
  FontDescriptionPtr font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), kFamilies);
  pango_font_description_set_absolute_size(font.get(), std::round(style.size_px * PANGO_SCALE));
  pango_font_description_set_weight(
      font.get(), style.weight == Weight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

std::string valid_utf8(const std::string& words) {
  const std::unique_ptr<char, Releaser<g_free>> valid(
      g_utf8_make_valid(words.data(), static_cast<gssize>(words.size())));
  return valid.get();
}

}  // namespace

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
