#pragma once
// The rules every screen keeps, whatever it shows: nothing clipped, nothing off the glass, places
// to touch big and apart, help in reach, More exactly while there is more.

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ui/layout/element.hpp"

namespace kiosk::test {

/// What is wrong with `layout`, a sentence each. `px_per_du` is the glass's; without it that of
/// the coarsest glass is taken, on which a du is smallest.
inline std::vector<std::string> layout_faults(const ui::Layout& layout, float px_per_du = 0.93F);

namespace rules {

/// Rounding to whole pixels may take this much from either side.
inline constexpr float kRoundingPx = 1.5F;

inline std::string named(const ui::Element& element) {
  return "\"" + element.id + "\" (" + element.words + ")";
}

/// What of the element is seen: scrolled content is cut off at the edges of its area.
inline ui::Rect seen(const ui::Layout& layout, const ui::Element& element) {
  if (element.anchor == ui::Anchor::Fixed) {
    return element.rect;
  }
  const float top = std::max(element.rect.y_px, layout.scroll.rect.y_px);
  const float bottom = std::min(element.rect.bottom_px(), layout.scroll.rect.bottom_px());
  return {element.rect.x_px, top, element.rect.width_px, std::max(0.0F, bottom - top)};
}

/// Free way between two rectangles along the axis that parts them; negative where they overlap.
inline float gap_px(const ui::Rect& first, const ui::Rect& second) {
  const float across = std::max(second.x_px - first.right_px(), first.x_px - second.right_px());
  const float down = std::max(second.y_px - first.bottom_px(), first.y_px - second.bottom_px());
  return std::max(across, down);
}

inline bool is_choice(const ui::Element& element) {
  constexpr std::array<std::string_view, 12> kChoices = {"choice-",
                                                         "sign-",
                                                         "happening-yes",
                                                         "answer-",
                                                         "tick-",
                                                         "topic-",
                                                         "start-",
                                                         "none",
                                                         "next",
                                                         "try-again",
                                                         "here",
                                                         "done"};
  return ui::can_act(element) &&
         std::any_of(std::begin(kChoices), std::end(kChoices), [&](std::string_view start) {
           return std::string_view(element.id).substr(0, start.size()) == start;
         });
}

using Faults = std::vector<std::string>;

inline void check_words(const ui::Layout& layout, float px_per_du, Faults& faults) {
  constexpr float kLeastFontDu = 20;
  for (const ui::Element& element : layout.elements) {
    if (element.clipped) {
      faults.push_back(named(element) + " does not fit its place");
    }
    if (element.font_px > 0 && element.font_px < kLeastFontDu * px_per_du - kRoundingPx) {
      faults.push_back(named(element) + " is set too small");
    }
    if (element.words.empty()) {
      faults.push_back("\"" + element.id + "\" has no words");
    }
  }
}

inline void check_places(const ui::Layout& layout, Faults& faults) {
  const ui::ScrollArea& area = layout.scroll;
  for (const ui::Element& element : layout.elements) {
    const ui::Rect& rect = element.rect;
    const bool scrolled = element.anchor == ui::Anchor::Scrolled;
    const float top = scrolled ? area.rect.y_px - area.offset_px : layout.glass.y_px;
    const float height = std::max(area.content_px, area.rect.height_px);
    const float bottom = scrolled ? top + height : layout.glass.bottom_px();
    if (rect.x_px < -kRoundingPx || rect.right_px() > layout.glass.right_px() + kRoundingPx ||
        rect.y_px < top - kRoundingPx || rect.bottom_px() > bottom + kRoundingPx) {
      faults.push_back(named(element) + " stands where nobody can see it");
    }
  }
}

inline void check_touch(const ui::Layout& layout, float px_per_du, Faults& faults) {
  constexpr float kLeastDu = 80;
  constexpr float kLeastChoiceDu = 96;
  std::set<std::string> ids;
  for (const ui::Element& element : layout.elements) {
    if (!ui::can_act(element)) {
      continue;
    }
    const float least = (is_choice(element) ? kLeastChoiceDu : kLeastDu) * px_per_du;
    if (element.rect.height_px < least - kRoundingPx ||
        element.rect.width_px < least - kRoundingPx) {
      faults.push_back(named(element) + " is too small to touch");
    }
    if (!ids.insert(element.id).second) {
      faults.push_back(named(element) + " is not the only one of its id");
    }
  }
}

inline void check_gaps(const ui::Layout& layout, float px_per_du, Faults& faults) {
  constexpr float kLeastGapDu = 14;
  for (std::size_t i = 0; i < layout.elements.size(); ++i) {
    const ui::Element& first = layout.elements[i];
    const ui::Rect one = seen(layout, first);
    for (std::size_t k = i + 1; k < layout.elements.size(); ++k) {
      const ui::Element& second = layout.elements[k];
      const ui::Rect two = seen(layout, second);
      if (ui::can_act(first) && ui::can_act(second) && one.height_px > 0 && two.height_px > 0 &&
          gap_px(one, two) < kLeastGapDu * px_per_du - kRoundingPx) {
        faults.push_back(named(first) + " and " + named(second) + " are too close");
      }
    }
  }
}

/// Help now itself, known by its first line above the steps, and the last resort need no button.
inline bool is_help_itself(const ui::Layout& layout) {
  const auto has = [&layout](std::string_view id, ui::Role role) {
    return std::any_of(
        layout.elements.begin(), layout.elements.end(), [&](const ui::Element& element) {
          return element.id == id && element.role == role && !element.words.empty();
        });
  };
  return has("first", ui::Role::Heading) || has("en-help", ui::Role::Heading) ||
         has("en-help", ui::Role::Paragraph);
}

inline void check_help(const ui::Layout& layout, Faults& faults) {
  const auto count =
      std::count_if(layout.elements.begin(), layout.elements.end(), [](const ui::Element& element) {
        return element.role == ui::Role::Help && ui::can_act(element);
      });
  const bool is_help = is_help_itself(layout);
  if (is_help != (layout.ground == ui::Colour::Red)) {
    faults.push_back("red is the ground of help now, and of nothing else");
  }
  if (count != (is_help ? 0 : 1)) {
    faults.push_back("there are " + std::to_string(count) + " buttons to get help now");
  }
}

inline bool shows(const ui::Layout& layout, std::string_view id) {
  return std::any_of(layout.elements.begin(),
                     layout.elements.end(),
                     [id](const ui::Element& element) { return element.id == id; });
}

inline void check_scroll(const ui::Layout& layout, Faults& faults) {
  const ui::ScrollArea& area = layout.scroll;
  const bool more_below = area.offset_px + area.rect.height_px < area.content_px;
  if (shows(layout, "more-down") != more_below) {
    faults.push_back(more_below ? "there is more below and no button to it"
                                : "a button leads down to nothing");
  }
  if (shows(layout, "more-up") != (area.offset_px > 0)) {
    faults.push_back(area.offset_px > 0 ? "there is more above and no button to it"
                                        : "a button leads up to nothing");
  }
}

}  // namespace rules

inline std::vector<std::string> layout_faults(const ui::Layout& layout, float px_per_du) {
  std::vector<std::string> faults;
  rules::check_words(layout, px_per_du, faults);
  rules::check_places(layout, faults);
  rules::check_touch(layout, px_per_du, faults);
  rules::check_gaps(layout, px_per_du, faults);
  rules::check_help(layout, faults);
  rules::check_scroll(layout, faults);
  return faults;
}

}  // namespace kiosk::test
