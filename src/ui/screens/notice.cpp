#include "ui/screens/notice.hpp"

#include <cmath>
#include <utility>

namespace kiosk::ui {

namespace {

constexpr float kMarginShare = 0.025F;  // of the glass's height
constexpr float kTextShare = 0.026F;
constexpr float kCardMaxShare = 0.62F;  // the bottom bar and help stay free

}  // namespace

void add_staff_notice(Layout& layout,
                      const std::vector<std::string>& lines,
                      text::Typesetter& typesetter) {
  const float short_side_px = std::fmin(layout.glass.width_px, layout.glass.height_px);
  const float margin_px = short_side_px * kMarginShare;
  Rect card{margin_px, margin_px, layout.glass.width_px - 2 * margin_px, margin_px};
  const auto card_paint = layout.paints.size();
  layout.paints.push_back({BoxPaint{card, Colour::AmberTint, Colour::Amber, 3, margin_px}});
  for (const auto& line : lines) {
    const text::Paragraph paragraph{
        line,
        {short_side_px * kTextShare, text::Weight::Regular, text::Align::Start, "en"},
        card.width_px - 2 * margin_px};
    const auto extent = typesetter.measure(paragraph);
    if (card.height_px + extent.height_px > layout.glass.height_px * kCardMaxShare) {
      break;
    }
    const Rect rect{
        card.x_px + margin_px, card.bottom_px(), card.width_px - 2 * margin_px, extent.height_px};
    Element element;
    element.id = "staff-notice-" + std::to_string(layout.elements.size());
    element.words = text::plain_words(line);
    element.rect = rect;
    element.font_px = paragraph.style.size_px;
    layout.elements.push_back(std::move(element));
    layout.paints.push_back({WordsPaint{rect, paragraph, Colour::Amber}});
    card.height_px += extent.height_px + margin_px / 2;
  }
  card.height_px += margin_px / 2;
  std::get<BoxPaint>(layout.paints[card_paint].kind).rect = card;
}

}  // namespace kiosk::ui
