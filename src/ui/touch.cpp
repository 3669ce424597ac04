#include "ui/touch.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <variant>
#include <vector>

#include "ui/layout/scroll_step.hpp"

namespace kiosk::ui {

namespace {

constexpr base::Milliseconds kDoubleStrike{500};  // EN 301 549, 5.8
constexpr float kSamePlace = 60;  // px on a glass 1080 px across: about a finger's width
constexpr float kDragStart = 24;  // px on a glass 1080 px across: more than a tremor

bool is_under(const Layout& layout, const Element& element, const TouchEvent& touch) {
  const bool shown =
      element.anchor == Anchor::Fixed || layout.scroll.rect.contains(touch.x_px, touch.y_px);
  return shown && can_act(element) && element.rect.contains(touch.x_px, touch.y_px);
}

/// The last in the list is the one on top; null if nothing there can be touched.
const Element* under(const Layout& layout, const TouchEvent& touch) {
  const auto found =
      std::find_if(layout.elements.rbegin(), layout.elements.rend(), [&](const Element& element) {
        return is_under(layout, element, touch);
      });
  return found == layout.elements.rend() ? nullptr : &*found;
}

float page_of(const Layout& layout, FocusKey key) {
  return scroll_step_px(layout,
                        key == FocusKey::ScrollUp ? ScrollDirection::Up : ScrollDirection::Down);
}

Reaction act(const Layout& layout, const Element& element) {
  if (element.role == Role::Scroll) {
    const auto direction = element.id == "more-up" ? FocusKey::ScrollUp : FocusKey::ScrollDown;
    return {{}, page_of(layout, direction), true};
  }
  return {element.intent, 0, true};
}

/// Keys that type are struck fast and twice on purpose: "tt" is two touches.
bool is_typing_key(const Element& element) {
  return std::holds_alternative<session::TypeCharacter>(element.intent) ||
         std::holds_alternative<session::EraseCharacter>(element.intent);
}

std::vector<const Element*> focus_order(const Layout& layout) {
  std::vector<const Element*> order;
  for (const auto& element : layout.elements) {
    if (can_act(element)) {
      order.push_back(&element);
    }
  }
  return order;
}

/// How far to scroll so that `element` is seen.
float into_sight(const Layout& layout, const Element& element) {
  const auto& area = layout.scroll.rect;
  if (element.anchor == Anchor::Fixed) {
    return 0;
  }
  if (element.rect.y_px < area.y_px || element.rect.height_px > area.height_px) {
    return within_content_px(layout.scroll, element.rect.y_px - area.y_px);
  }
  return within_content_px(layout.scroll,
                           std::max(0.F, element.rect.bottom_px() - area.bottom_px()));
}

Reaction go_back(const Layout& layout) {
  for (const auto& element : layout.elements) {
    const bool back = std::holds_alternative<session::Back>(element.intent) ||
                      std::holds_alternative<session::CloseDisplay>(element.intent);
    if (back && can_act(element)) {
      return {element.intent, 0, true};
    }
  }
  return {};
}

/// The place of `id` in `order`, or its size.
std::size_t place_of(const std::vector<const Element*>& order, const std::string& id) {
  const auto found = std::find_if(
      order.begin(), order.end(), [&](const Element* element) { return element->id == id; });
  return static_cast<std::size_t>(found - order.begin());
}

std::size_t neighbour(std::size_t count, std::size_t place, FocusKey key) {
  if (place == count) {
    return key == FocusKey::Next ? 0 : count - 1;
  }
  return (place + (key == FocusKey::Next ? 1 : count - 1)) % count;
}

}  // namespace

Reaction TouchReader::touch(const Layout& layout, const TouchEvent& touch, base::Instant now) {
  switch (touch.phase) {
    case TouchPhase::Down:
      return down(layout, touch, now);
    case TouchPhase::Move:
      return move(layout, touch);
    case TouchPhase::Up:
      return up(layout, touch, now);
    case TouchPhase::Cancel:
      break;
  }
  const bool shown = !pressed_.empty();
  lift();
  return {{}, 0, shown};
}

Reaction TouchReader::down(const Layout& layout, const TouchEvent& touch, base::Instant now) {
  const bool was_focused = !focused_.empty();
  focused_.clear();
  lift();
  const float away =
      std::hypot(touch.x_px - last_release_at_.x_px, touch.y_px - last_release_at_.y_px);
  const auto* element = under(layout, touch);
  const bool again = last_release_ && now - *last_release_ < kDoubleStrike &&
                     away < kSamePlace * glass_unit(layout.glass);
  if (again && !goes_on_typing(layout, element)) {
    return {{}, 0, was_focused};
  }
  down_ = touch;
  if (element) {
    pressed_ = element->id;
  }
  return {{}, 0, was_focused || !pressed_.empty()};
}

bool TouchReader::goes_on_typing(const Layout& layout, const Element* element) const {
  // Keys that have changed places under the finger were not meant.
  return element && is_typing_key(*element) &&
         std::any_of(layout.elements.begin(), layout.elements.end(), [&](const Element& key) {
           return key.id == last_released_ && is_typing_key(key);
         });
}

Reaction TouchReader::move(const Layout& layout, const TouchEvent& touch) {
  if (down_.phase != TouchPhase::Down) {
    return {};
  }
  if (dragging_) {
    const float by = within_content_px(layout.scroll, last_y_px_ - touch.y_px);
    last_y_px_ = touch.y_px;
    return {{}, by, by != 0.F};
  }
  const bool was_pressed = !pressed_.empty();
  const bool scrolls =
      farthest_scroll_px(layout.scroll) > 0 && layout.scroll.rect.contains(down_.x_px, down_.y_px);
  if (scrolls && std::abs(touch.y_px - down_.y_px) > kDragStart * glass_unit(layout.glass)) {
    dragging_ = true;
    last_y_px_ = touch.y_px;
    pressed_.clear();
    return {{}, 0, was_pressed};
  }
  const auto* element = under(layout, touch);
  if (was_pressed && (!element || element->id != pressed_)) {
    pressed_.clear();
    return {{}, 0, true};
  }
  return {};
}

Reaction TouchReader::up(const Layout& layout, const TouchEvent& touch, base::Instant now) {
  const auto pressed = pressed_;
  const bool was_down = down_.phase == TouchPhase::Down;
  lift();
  if (!was_down || pressed.empty()) {
    return {};
  }
  const auto* element = under(layout, touch);
  if (!element || element->id != pressed) {
    return {{}, 0, true};
  }
  last_release_ = now;
  last_release_at_ = touch;
  last_released_ = element->id;
  return act(layout, *element);
}

void TouchReader::lift() {
  pressed_.clear();
  dragging_ = false;
  down_.phase = TouchPhase::Cancel;
}

Reaction TouchReader::key(const Layout& layout, FocusKey key) {
  switch (key) {
    case FocusKey::Back:
      return go_back(layout);
    case FocusKey::ScrollDown:
    case FocusKey::ScrollUp: {
      const float by = page_of(layout, key);
      return {{}, by, by != 0.F};
    }
    case FocusKey::Next:
    case FocusKey::Previous:
    case FocusKey::Activate:
      break;
  }
  const auto order = focus_order(layout);
  const auto place = place_of(order, focused_);
  if (key == FocusKey::Activate) {
    return place < order.size() ? act(layout, *order[place]) : Reaction{};
  }
  if (order.empty()) {
    return {};
  }
  const auto& next = *order[neighbour(order.size(), place, key)];
  focused_ = next.id;
  return {{}, into_sight(layout, next), true};
}

void TouchReader::reset() {
  lift();
  focused_.clear();
}

}  // namespace kiosk::ui
