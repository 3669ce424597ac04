#include "paper/setting.hpp"

#include <algorithm>
#include <utility>

namespace kiosk::paper {

namespace {

/// Between the edge of a box and its words.
constexpr float kBoxSidePt = 12;
constexpr float kBoxTopPt = 7;
constexpr float kAboveBoxPt = 8;

/// The triangle of a warning and the white beside it, as a share of the size of the words.
constexpr float kTriangle = 1.35F;
constexpr float kTriangleRoom = 1.95F;

float left_of_box(Tone tone, const Look& look) {
  switch (tone) {
    case Tone::Warning:
      return kBoxSidePt + kTriangleRoom * look.body_pt;
    case Tone::Help:
      return kBoxSidePt + 2;
    case Tone::Plain:
    case Tone::Small:
      break;
  }
  return 0;
}

float right_of_box(Tone tone) {
  return tone == Tone::Warning || tone == Tone::Help ? kBoxSidePt : 0;
}

Ground ground_of(Tone tone) {
  constexpr float kRadiusPt = 7;
  return {tone == Tone::Help ? base::design::kRed : base::design::kAmberTint, kRadiusPt};
}

/// A triangle with an exclamation mark, its top left corner at 0, 0.
void draw_triangle(cairo_t* cairo, float size) {
  constexpr float kStroke = 0.085F;
  constexpr float kTop = 0.1F;
  constexpr float kFoot = 0.92F;
  set_colour(cairo, base::design::kAmber);
  cairo_set_line_width(cairo, kStroke * size);
  cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
  cairo_move_to(cairo, size / 2, kTop * size);
  cairo_line_to(cairo, 0.95F * size, kFoot * size);
  cairo_line_to(cairo, 0.05F * size, kFoot * size);
  cairo_close_path(cairo);
  cairo_stroke(cairo);
  cairo_move_to(cairo, size / 2, 0.4F * size);
  cairo_line_to(cairo, size / 2, 0.62F * size);
  cairo_stroke(cairo);
  cairo_move_to(cairo, size / 2, 0.77F * size);
  cairo_line_to(cairo, size / 2, 0.775F * size);
  cairo_stroke(cairo);
}

void shift(Piece& piece, float x_pt, float y_pt) {
  for (auto& stretch : piece.stretches) {
    stretch.draw = [draw = std::move(stretch.draw), x_pt, y_pt](cairo_t* cairo) {
      cairo_save(cairo);
      cairo_translate(cairo, x_pt, y_pt);
      draw(cairo);
      cairo_restore(cairo);
    };
  }
}

}  // namespace

void set_colour(cairo_t* cairo, base::Rgb colour) {
  constexpr double kFull = 255;
  cairo_set_source_rgb(cairo, colour.red / kFull, colour.green / kFull, colour.blue / kFull);
}

Setting::Setting(PangoContext* context, const Document& document)
    : context_(context)
    , document_(document)
    , look_(look_of(document))
    , root_(made_.add(element_of("Document", kArtifact))) {
}

float Setting::width_pt() const {
  const float whole = across_ == Across::Yes ? look_.text_width_pt() : look_.column_width_pt();
  return whole - left_of_box(box_, look_) - right_of_box(box_);
}

SharedWords Setting::set(const Words& words, const WordStyle& style, float width_pt) const {
  return std::make_shared<const SetWords>(context_, words, style, width_pt, document_.language);
}

ElementId Setting::add_element(const char* tag, ElementId parent, const Words& words) {
  auto element = element_of(tag, parent);
  element.language = words.language == document_.language ? std::string() : words.language;
  return made_.add(std::move(element));
}

void Setting::add_lines(
    Piece& piece, const SharedWords& words, ElementId element, Spot spot, LineRange lines) {
  const bool is_whole =
      words->segments().size() == 1 && lines.first == 0 && lines.end == words->line_count();
  for (std::size_t number = 0; number < words->segments().size(); ++number) {
    if (!words->stands_on(lines, number)) {
      continue;
    }
    auto leaf = element;
    if (!is_whole) {
      auto span = element_of("Span", element);
      const auto mark = words->segments()[number].mark;
      span.decoration = mark == Mark::Added     ? Decoration::Underline
                        : mark == Mark::Removed ? Decoration::LineThrough
                                                : Decoration::None;
      leaf = made_.add(std::move(span));
    }
    piece.stretches.push_back({leaf, [words, lines, number, spot](cairo_t* cairo) {
                                 cairo_save(cairo);
                                 cairo_translate(cairo, spot.x_pt, spot.y_pt);
                                 words->draw(cairo, lines, number);
                                 cairo_restore(cairo);
                               }});
  }
}

void Setting::add_lines(Piece& piece, const SharedWords& words, ElementId element, Spot spot) {
  add_lines(piece, words, element, spot, {0, words->line_count()});
}

void Setting::add(Piece piece) {
  piece.across = across_;
  piece.new_page = std::exchange(new_page_, NewPage::No);
  if (box_ != Tone::Plain) {
    fit_into_box(piece);
  }
  made_.pieces.push_back(std::move(piece));
}

void Setting::flow(const SharedWords& words, ElementId element, float x_pt, Piece first) {
  const auto count = words->line_count();
  constexpr std::size_t kTogether = 2;
  const auto keep = std::exchange(first.keep, KeepWithNext::No);
  for (std::size_t line = 0; line < count;) {
    const bool is_start = line == 0;
    auto end = line + (is_start ? kTogether : 1);
    end = count < end + kTogether ? count : end;
    Piece piece = is_start ? std::exchange(first, {}) : Piece();
    piece.height_pt = static_cast<float>(end - line) * words->line_height_pt();
    piece.keep = end == count ? keep : KeepWithNext::No;
    add_lines(piece, words, element, {x_pt, 0}, {line, end});
    add(std::move(piece));
    line = end;
  }
}

void Setting::open_box(Tone tone) {
  if (box_ == Tone::Help && tone == Tone::Help) {
    made_.pieces.back().keep = KeepWithNext::Yes;
    return;
  }
  close_box();
  box_ = tone;
  box_first_ = made_.pieces.size();
  made_.grounds.push_back(ground_of(tone));
}

void Setting::fit_into_box(Piece& piece) {
  const bool is_first = made_.pieces.size() == box_first_;
  shift(piece, left_of_box(box_, look_), is_first ? kBoxTopPt : 0);
  piece.ground = made_.grounds.size() - 1;
  if (!is_first) {
    made_.pieces.back().keep = KeepWithNext::Yes;
    return;
  }
  piece.height_pt += kBoxTopPt;
  piece.above_pt = kAboveBoxPt;
  if (box_ == Tone::Warning) {
    const float size = kTriangle * look_.body_pt;
    piece.stretches.push_back({kArtifact, [size](cairo_t* cairo) {
                                 cairo_save(cairo);
                                 cairo_translate(cairo, kBoxSidePt - 2, kBoxTopPt);
                                 draw_triangle(cairo, size);
                                 cairo_restore(cairo);
                               }});
  }
}

void Setting::close_box() {
  if (box_ != Tone::Plain && made_.pieces.size() > box_first_) {
    made_.pieces.back().height_pt += kBoxTopPt;
  }
  box_ = Tone::Plain;
}

}  // namespace kiosk::paper
