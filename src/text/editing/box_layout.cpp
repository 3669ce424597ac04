#include "text/editing/box_layout.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <memory>
#include <utility>

#include "base/utf8.hpp"
#include "text/setting/marks.hpp"
#include "text/setting/style.hpp"

namespace kiosk::text {

namespace {

/// Of 0xFFFF. Marks can be read and put right, but the words come first.
constexpr guint16 kMarkOpacity = 0x7000;

AttributesPtr look_of(const std::string& text, const ParagraphStyle& style) {
  const auto pairs = find_marks(text);
  std::vector<ByteRange> bold;
  bold.reserve(pairs.size());
  std::transform(pairs.begin(), pairs.end(), std::back_inserter(bold), [](const MarkPair& pair) {
    return pair.between();
  });
  auto attributes = attributes_of(style, bold);
  for (const MarkPair& pair : pairs) {
    for (const auto mark : {pair.open, pair.close}) {
      add_attribute(attributes.get(),
                    pango_attr_foreground_alpha_new(kMarkOpacity),
                    {mark, mark + kMark.size()});
    }
  }
  return attributes;
}

bool is_blank_at(std::string_view text, const ByteRange& character) {
  const auto bytes = text.substr(character.begin, character.end - character.begin);
  return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == ' '; });
}

/// Where the characters of a run begin that no font has.
std::vector<int> unknown_in(const PangoGlyphItem& run) {
  std::vector<int> unknown;
  for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
    if ((run.glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0) {
      unknown.push_back(run.item->offset + run.glyphs->log_clusters[i]);
    }
  }
  return unknown;
}

}  // namespace

BoxLayout::BoxLayout(const FontSet& fonts,
                     std::string text,
                     const ParagraphStyle& style,
                     float width_px)
    : layout_(pango_layout_new(fonts.context.get()))
    , text_(std::move(text))
    , size_px_(style.size_px) {
  PangoLayout* layout = layout_.get();
  pango_layout_set_font_description(layout, font_of(style).get());
  pango_layout_set_text(layout, text_.data(), static_cast<int>(text_.size()));
  pango_layout_set_attributes(layout, look_of(text_, style).get());
  // A line break that a file brings is shown as a sign, so that it can be seen and taken out.
  pango_layout_set_single_paragraph_mode(layout, TRUE);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout,
                             style.align == Align::Center ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
  pango_layout_set_width(layout, to_pango(std::max(width_px, size_px_)));
  int count = 0;
  const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
  stops_ = stops_of(text_, attributes, static_cast<std::size_t>(count));
  place_lines();
}

void BoxLayout::place_lines() {
  const LinesPtr iter(pango_layout_get_iter(layout_.get()));
  do {
    PangoRectangle logical{};
    pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
    PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iter.get());
    const auto begin = static_cast<std::size_t>(line->start_index);
    lines_.push_back({line,
                      to_px(logical.x),
                      to_px(logical.width),
                      {begin, begin + static_cast<std::size_t>(line->length)}});
  } while (pango_layout_iter_next_line(iter.get()) != FALSE);
}

std::size_t BoxLayout::line_at(float y_px) const {
  const auto line = std::max(0.0F, y_px / line_height_px());
  return std::min(static_cast<std::size_t>(line), lines_.size() - 1);
}

BoxLayout::PangoIndex BoxLayout::to_pango_index(const Caret& caret) const {
  if (caret.beside == Beside::Following || caret.index == 0) {
    return {static_cast<int>(caret.index), 0};
  }
  const auto before = stop_before(stops_.bounds, caret.index);
  const auto character = std::string_view(text_).substr(before, caret.index - before);
  return {static_cast<int>(before), static_cast<int>(base::count_code_points(character))};
}

std::size_t BoxLayout::from_pango_index(const PangoIndex& place) const {
  auto at = static_cast<std::size_t>(place.index);
  for (int i = 0; i < place.trailing && at < text_.size(); ++i) {
    do {
      ++at;
    } while (at < text_.size() && base::continues_code_point(text_[at]));
  }
  return on_bound(stops_, at);
}

std::size_t BoxLayout::line_of(const Caret& caret) const {
  const auto place = to_pango_index(caret);
  int line = 0;
  pango_layout_index_to_line_x(layout_.get(), place.index, place.trailing, &line, nullptr);
  return std::min(static_cast<std::size_t>(std::max(line, 0)), lines_.size() - 1);
}

float BoxLayout::x_px(const Caret& caret) const {
  if (caret.beside == Beside::Following) {
    PangoRectangle strong{};
    pango_layout_get_cursor_pos(layout_.get(), static_cast<int>(caret.index), &strong, nullptr);
    return to_px(strong.x);
  }
  const auto& line = lines_[line_of(caret)];
  const auto place = to_pango_index(caret);
  int x = 0;
  pango_layout_line_index_to_x(line.line, place.index, place.trailing, &x);
  return line.x_px + to_px(x);
}

BoxLayout::PangoIndex BoxLayout::index_on_line(std::size_t line, float x_px) const {
  PangoIndex place;
  const auto& on = lines_[line];
  pango_layout_line_x_to_index(on.line, to_pango(x_px - on.x_px), &place.index, &place.trailing);
  return place;
}

Caret BoxLayout::caret_on_line(std::size_t line, float x_px) const {
  const auto& on = lines_[line];
  const bool rightwards = pango_layout_line_get_resolved_direction(on.line) != PANGO_DIRECTION_RTL;
  // Pango takes the end of a line for the beginning of the next.
  const bool behind = rightwards ? x_px >= on.x_px + on.width_px : x_px <= on.x_px;
  if (behind) {
    return end_of_line(line, LineSide::End);
  }
  return {from_pango_index(index_on_line(line, x_px)), Beside::Following};
}

Caret BoxLayout::caret_at(Point point) const {
  return caret_on_line(line_at(point.y_px), point.x_px);
}

std::size_t BoxLayout::character_at(Point point) const {
  return static_cast<std::size_t>(index_on_line(line_at(point.y_px), point.x_px).index);
}

Caret BoxLayout::end_of_line(std::size_t line, LineSide side) const {
  const auto& range = lines_[line].range;
  if (side == LineSide::Start) {
    return {range.begin, Beside::Following};
  }
  if (line + 1 == lines_.size()) {
    return {text_.size(), Beside::Following};
  }
  const auto last = stop_before(stops_.bounds, range.end);
  if (last > range.begin && is_blank_at(text_, {last, range.end})) {
    return {last, Beside::Following};
  }
  return {range.end, Beside::Preceding};
}

Caret BoxLayout::beside(const Caret& caret, Direction direction) const {
  const auto from = to_pango_index(caret);
  PangoIndex to;
  pango_layout_move_cursor_visually(layout_.get(),
                                    TRUE,
                                    from.index,
                                    from.trailing,
                                    direction == Direction::Right ? 1 : -1,
                                    &to.index,
                                    &to.trailing);
  const bool off_the_text = to.index < 0 || to.index == std::numeric_limits<int>::max();
  return off_the_text ? caret : Caret{from_pango_index(to), Beside::Following};
}

bool BoxLayout::reads_towards(Direction direction, const Caret& caret) const {
  const bool leftwards =
      pango_layout_line_get_resolved_direction(lines_[line_of(caret)].line) == PANGO_DIRECTION_RTL;
  return leftwards == (direction == Direction::Left);
}

std::vector<Rect> BoxLayout::rects(const ByteRange& range) const {
  std::vector<Rect> rects;
  float top = 0;
  for (const Line& line : lines_) {
    for (const auto& [left, right] : pieces_on(line, range)) {
      rects.push_back({left, top, right - left, line_height_px()});
    }
    top += line_height_px();
  }
  return rects;
}

std::vector<BoxLayout::Piece> BoxLayout::pieces_on(const Line& line, const ByteRange& range) {
  std::vector<Piece> pieces;
  const auto begin = std::max(range.begin, line.range.begin);
  const auto end = std::min(range.end, line.range.end);
  if (begin >= end) {
    return pieces;
  }
  int* ends = nullptr;
  int count = 0;
  pango_layout_line_get_x_ranges(
      line.line, static_cast<int>(begin), static_cast<int>(end), &ends, &count);
  const std::unique_ptr<int, Releaser<g_free>> owner(ends);
  const std::vector<int> edges(ends, ends + std::ptrdiff_t{2} * count);
  for (std::size_t at = 0; at < edges.size(); at += 2) {
    const bool goes_on = at > 0 && edges[at] == edges[at - 1];
    if (goes_on) {
      pieces.back().right_px = to_px(edges[at + 1]);
    } else {
      pieces.push_back({to_px(edges[at]), to_px(edges[at + 1])});
    }
  }
  return pieces;
}

std::vector<ByteRange> BoxLayout::missing_glyphs() const {
  std::vector<ByteRange> missing;
  if (pango_layout_get_unknown_glyphs_count(layout_.get()) == 0) {
    return missing;
  }
  for (const Line& line : lines_) {
    for (const GSList* entry = line.line->runs; entry != nullptr; entry = entry->next) {
      for (const int index : unknown_in(*static_cast<const PangoGlyphItem*>(entry->data))) {
        const auto at = static_cast<std::size_t>(index);
        missing.push_back({at, stop_after(stops_.bounds, at, text_.size())});
      }
    }
  }
  return missing;
}

void BoxLayout::draw(cairo_t* cairo) const {
  float baseline = kBaseline * size_px_;
  for (const Line& line : lines_) {
    cairo_move_to(cairo, line.x_px, baseline);
    pango_cairo_show_layout_line(cairo, line.line);
    baseline += line_height_px();
  }
}

}  // namespace kiosk::text
