#include "ui/layout/scroll_step.hpp"

#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr float kPageShare = 0.8F;  // of the scroll area, so that the last lines stay in sight
constexpr float kAirShare = 0.02F;  // of the scroll area, between its edge and what comes whole

/// Whether the edge of the scroll area runs through the element, which would fit in whole.
bool is_cut(const ScrollArea& scroll, const Element& element, float edge_px) {
  const float room_px = scroll.rect.height_px * (1 - 2 * kAirShare);
  return element.anchor == Anchor::Scrolled && element.rect.height_px <= room_px &&
         element.rect.y_px < edge_px && element.rect.bottom_px() > edge_px;
}

}  // namespace

float farthest_scroll_px(const ScrollArea& scroll) {
  return std::max(0.F, scroll.content_px - scroll.rect.height_px);
}

float within_content_px(const ScrollArea& scroll, float by_px) {
  return std::clamp(scroll.offset_px + by_px, 0.F, farthest_scroll_px(scroll)) - scroll.offset_px;
}

float scroll_step_px(const Layout& layout, ScrollDirection direction) {
  const ScrollArea& scroll = layout.scroll;
  const bool down = direction == ScrollDirection::Down;
  const float edge_px = down ? scroll.rect.bottom_px() : scroll.rect.y_px;
  const float air_px = kAirShare * scroll.rect.height_px;
  float step_px = kPageShare * scroll.rect.height_px;
  for (const Element& element : layout.elements) {
    if (is_cut(scroll, element, edge_px)) {
      const float whole_px = down ? element.rect.y_px - scroll.rect.y_px
                                  : scroll.rect.bottom_px() - element.rect.bottom_px();
      step_px = std::min(step_px, whole_px - air_px);
    }
  }
  return within_content_px(scroll, down ? step_px : -step_px);
}

}  // namespace kiosk::ui
