// Where things are in a text box, and what it looks like.

#include <algorithm>
#include <cmath>

#include "text/editing/box_layout.hpp"
#include "text/editing/text_box.hpp"
#include "text/setting/coverage.hpp"

namespace kiosk::text {

namespace {

// Parts of an em. The caret reaches from above É to below g.
constexpr float kCaretTop = 0.1F;
constexpr float kCaretHeight = 1.24F;
constexpr float kCaretWidth = 0.08F;
// Below the baseline, above the ends of g.
constexpr float kUnderlineTop = 0.08F;
constexpr float kUnderlineHeight = 0.14F;
/// How far letters may reach over the edges: the hook of a j, signs above and below.
constexpr float kOverhang = 0.3F;

}  // namespace

float TextBox::line_height_px() const {
  return layout().line_height_px();
}

float TextBox::height_px() const {
  return static_cast<float>(layout().lines()) * line_height_px();
}

Rect TextBox::caret_rect() const {
  const float em = style_.size_px;
  const float width = std::max(1.0F, std::round(kCaretWidth * em));
  const float x = layout().x_px(selection_.caret) - width / 2;
  const float top = static_cast<float>(layout().line_of(selection_.caret)) * line_height_px();
  return {std::clamp(x, 0.0F, std::max(0.0F, width_px_ - width)),
          top + kCaretTop * em,
          width,
          kCaretHeight * em};
}

std::vector<Rect> TextBox::selection_rects() const {
  return rects(selection_.range());
}

std::vector<Rect> TextBox::rects(const ByteRange& range) const {
  return layout().rects(range);
}

std::vector<Rect> TextBox::underlines(const ByteRange& range) const {
  auto rects = layout().rects(range);
  for (Rect& rect : rects) {
    rect.y_px += (kBaseline + kUnderlineTop) * style_.size_px;
    rect.height_px = kUnderlineHeight * style_.size_px;
  }
  return rects;
}

std::size_t TextBox::index_at(Point point) const {
  return layout().caret_at(point).index;
}

std::size_t TextBox::character_at(Point point) const {
  return layout().character_at(point);
}

std::vector<ByteRange> TextBox::missing_glyphs() const {
  return layout().missing_glyphs();
}

PaintedBox TextBox::paint(float top_px, float bottom_px) const {
  const float over = std::ceil(kOverhang * style_.size_px);
  const float top = std::floor(std::max(top_px, -over));
  const float bottom = std::ceil(std::min(bottom_px, height_px() + over));
  const auto width = static_cast<int>(std::ceil(width_px_ + 2 * over));
  const auto height = static_cast<int>(std::max(0.0F, bottom - top));
  return {coverage_of(width,
                      height,
                      [&](cairo_t* cairo) {
                        cairo_translate(cairo, over, -top);
                        layout().draw(cairo);
                      }),
          {-over, top}};
}

}  // namespace kiosk::text
