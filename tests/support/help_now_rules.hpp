#pragma once
// What help now shows before anybody scrolls: all that one does now and while waiting.

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ui/layout/element.hpp"

namespace kiosk::test {

namespace rules {

inline bool holds(const ui::Rect& outer, const ui::Rect& inner) {
  return outer.x_px <= inner.x_px && outer.y_px <= inner.y_px &&
         outer.right_px() >= inner.right_px() && outer.bottom_px() >= inner.bottom_px();
}

/// Bottom of the card an element stands on; where it stands on none, of the element.
inline float card_bottom_px(const ui::Layout& layout, const ui::Element& element) {
  float bottom_px = element.rect.bottom_px();
  for (const ui::Paint& paint : layout.paints) {
    const auto* box = std::get_if<ui::BoxPaint>(&paint.kind);
    if (box != nullptr && holds(box->rect, element.rect)) {
      bottom_px = std::max(bottom_px, box->rect.bottom_px());
    }
  }
  return bottom_px;
}

inline bool is_done_at_once(std::string_view id) {
  return id == "title" || id == "first" || id == "lead" || id == "phone-0" || id == "no-numbers" ||
         id == "demo" || id == "do-title" || id == "wait-title" || id.starts_with("step-") ||
         id.starts_with("wait-");
}

}  // namespace rules

/// What of the first part, with the card below it, is not seen without scrolling: a sentence each.
inline std::vector<std::string> first_glass_faults(const ui::Layout& layout) {
  std::vector<std::string> faults;
  const auto shows = [&layout](std::string_view start) {
    return std::any_of(
        layout.elements.begin(), layout.elements.end(), [start](const ui::Element& element) {
          return element.id.starts_with(start);
        });
  };
  for (const char* start : {"title", "first", "lead", "step-", "wait-0"}) {
    if (!shows(start)) {
      faults.push_back("there is no \"" + std::string(start) + "\"");
    }
  }
  if (!shows("phone-0") && !shows("no-numbers")) {
    faults.emplace_back("there is no number, nor what to do without one");
  }
  for (const ui::Element& element : layout.elements) {
    if (rules::is_done_at_once(element.id) &&
        rules::card_bottom_px(layout, element) > layout.scroll.rect.bottom_px()) {
      faults.push_back("\"" + element.id + "\" (" + element.words + ") is below the fold");
    }
    if (rules::is_done_at_once(element.id) && element.clipped) {
      faults.push_back("\"" + element.id + "\" (" + element.words + ") does not fit its place");
    }
  }
  return faults;
}

}  // namespace kiosk::test
