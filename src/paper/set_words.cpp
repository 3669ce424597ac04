#include "paper/set_words.hpp"

#include <algorithm>
#include <cmath>

#include "paper/look.hpp"
#include "paper/show_glyphs.hpp"

#include "text/setting/fonts.hpp"
#include "text/setting/line_breaks.hpp"
#include "text/setting/style.hpp"
#include "text/setting/valid_utf8.hpp"

namespace kiosk::paper {

namespace {

std::size_t end_of(const PangoLayoutLine& line) {
  return static_cast<std::size_t>(line.start_index) + static_cast<std::size_t>(line.length);
}

/// A run of glyphs never belongs to two segments: Pango parts them where a colour changes.
void add_boundary(PangoAttrList* attributes, const Segment& segment, std::size_t number) {
  text::add_attribute(attributes,
                      pango_attr_foreground_new(0, 0, static_cast<guint16>(number)),
                      {segment.begin, segment.end});
}

text::FontDescriptionPtr font_of(const WordStyle& style) {
  text::FontDescriptionPtr font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), text::kFamilies);
  pango_font_description_set_absolute_size(font.get(), std::round(style.size_pt * PANGO_SCALE));
  return font;
}

PangoAlignment alignment_of(float align) {
  if (align <= 0) {
    return PANGO_ALIGN_LEFT;
  }
  return align < 1 ? PANGO_ALIGN_CENTER : PANGO_ALIGN_RIGHT;
}

/// A rule along words on one line.
struct Rule {
  float x_pt = 0;
  float right_pt = 0;
  float baseline_pt = 0;
};

/// Words added are underlined, words removed struck through: seen without colour too.
void draw_mark(cairo_t* cairo, const WordStyle& style, Mark mark, Rule rule) {
  constexpr float kUnder = 0.14F;
  constexpr float kThrough = -0.27F;
  constexpr float kThickness = 0.07F;
  rule.baseline_pt += (mark == Mark::Added ? kUnder : kThrough) * style.size_pt;
  cairo_rectangle(
      cairo, rule.x_pt, rule.baseline_pt, rule.right_pt - rule.x_pt, kThickness * style.size_pt);
  cairo_fill(cairo);
}

base::Rgb colour_of(const WordStyle& style, Mark mark) {
  if (mark == Mark::None) {
    return style.colour;
  }
  return mark == Mark::Added ? base::design::kTealDeep : base::design::kInkSoft;
}

}  // namespace

SetWords::SetWords(PangoContext* context,
                   const Words& words,
                   const WordStyle& style,
                   float width_pt,
                   const std::string& language)
    : style_(style)
    , layout_(pango_layout_new(context)) {
  const text::AttributesPtr attributes(pango_attr_list_new());
  pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
  const auto& spoken = words.language.empty() ? language : words.language;
  pango_attr_list_insert(attributes.get(),
                         pango_attr_language_new(pango_language_from_string(spoken.c_str())));
  std::string set;
  for (const auto& span : words.spans) {
    const Segment place{
        span.mark, set.size(), set.append(text::with_breaks(text::valid_utf8(span.words))).size()};
    if (span.weight == Weight::Bold || style.weight == Weight::Bold) {
      text::add_attribute(
          attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), {place.begin, place.end});
    }
    if (segments_.empty() || segments_.back().mark != span.mark) {
      segments_.push_back(place);
    }
    segments_.back().end = place.end;
  }
  for (std::size_t number = 0; number < segments_.size(); ++number) {
    add_boundary(attributes.get(), segments_[number], number);
  }
  pango_layout_set_font_description(layout_.get(), font_of(style).get());
  pango_layout_set_text(layout_.get(), set.data(), static_cast<int>(set.size()));
  pango_layout_set_attributes(layout_.get(), attributes.get());
  pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout_.get(), alignment_of(style.align));
  pango_layout_set_width(layout_.get(), text::to_pango(width_pt));
  if (segments_.empty()) {
    segments_.emplace_back();
  }
  place_lines();
}

void SetWords::place_lines() {
  const text::LinesPtr iter(pango_layout_get_iter(layout_.get()));
  do {
    PangoRectangle logical{};
    pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
    lines_.push_back({pango_layout_iter_get_line_readonly(iter.get()),
                      text::to_px(logical.x),
                      text::to_px(logical.x + logical.width)});
  } while (pango_layout_iter_next_line(iter.get()) != FALSE);
}

float SetWords::line_height_pt() const {
  return kLineHeight * style_.size_pt;
}

float SetWords::height_pt() const {
  return static_cast<float>(lines_.size()) * line_height_pt();
}

float SetWords::width_pt() const {
  float leftmost = lines_.front().x_pt;
  float rightmost = 0;
  for (const Line& line : lines_) {
    leftmost = std::min(leftmost, line.x_pt);
    rightmost = std::max(rightmost, line.right_pt);
  }
  return rightmost - leftmost;
}

bool SetWords::stands_on(LineRange lines, std::size_t number) const {
  const PangoLayoutLine* first = lines_[lines.first].line;
  const PangoLayoutLine* last = lines_[lines.end - 1].line;
  const Segment& segment = segments_.at(number);
  return segment.end > static_cast<std::size_t>(first->start_index) &&
         segment.begin < end_of(*last);
}

void SetWords::draw(cairo_t* cairo, LineRange lines, std::size_t number) const {
  const Segment& segment = segments_.at(number);
  const auto colour = colour_of(style_, segment.mark);
  constexpr double kFull = 255;
  cairo_set_source_rgb(cairo, colour.red / kFull, colour.green / kFull, colour.blue / kFull);
  float baseline = kBaseline * style_.size_pt;
  for (auto at = lines.first; at < lines.end; ++at, baseline += line_height_pt()) {
    draw_line(cairo, at, segment, baseline);
  }
}

void SetWords::draw_line(cairo_t* cairo,
                         std::size_t number,
                         const Segment& segment,
                         float baseline) const {
  const Line& line = lines_[number];
  const LineWords words = {pango_layout_get_text(layout_.get()),
                           static_cast<std::size_t>(line.line->start_index),
                           end_of(*line.line),
                           number + 1 < lines_.size()};
  float x = line.x_pt;
  Rule rule{x, x, baseline};
  for (const GSList* link = line.line->runs; link != nullptr; link = link->next) {
    const auto* run = static_cast<const PangoGlyphItem*>(link->data);
    const float width = text::to_px(pango_glyph_string_get_width(run->glyphs));
    const auto offset = static_cast<std::size_t>(run->item->offset);
    if (offset >= segment.begin && offset < segment.end) {
      rule.x_pt = rule.right_pt > rule.x_pt ? rule.x_pt : x;
      rule.right_pt = x + width;
      show_run(cairo, words, *run, {x, baseline});
    }
    x += width;
  }
  if (segment.mark != Mark::None && rule.right_pt > rule.x_pt) {
    draw_mark(cairo, style_, segment.mark, rule);
  }
}

}  // namespace kiosk::paper
