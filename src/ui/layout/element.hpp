#pragma once
// A screen, laid out: elements (what a visitor can see or touch) and paints (how it looks). Both
// are plain data: drawn by draw.hpp, tapped by touch.hpp, listed in tour.json, checked by layout
// tests.

#include <string>
#include <variant>
#include <vector>

#include "session/visit/event.hpp"
#include "text/typesetter.hpp"
#include "ui/layout/geometry.hpp"
#include "ui/layout/theme.hpp"

namespace kiosk::ui {

enum class Role { Heading, Paragraph, Figure, Button, Tick, Answer, Help, Scroll, Code };
enum class ElementState { Enabled, Disabled, On };
/// Fixed stays where it is; Scrolled moves with the body of the page.
enum class Anchor { Fixed, Scrolled };

/// One entry of the screen's list, in reading order, which is also focus order.
struct Element {
  std::string id;
  Role role = Role::Paragraph;
  std::string words;
  Rect rect;          ///< where it is on the glass now, scrolling taken in
  float font_px = 0;  ///< 0 for figures and codes
  ElementState state = ElementState::Enabled;
  Anchor anchor = Anchor::Fixed;
  bool clipped = false;    ///< words that do not fit their own rectangle (never by scrolling)
  session::Intent intent;  ///< monostate: nothing to touch
};

/// Whether a touch on it, or the key that activates it, does something.
[[nodiscard]] inline bool can_act(const Element& element) {
  const bool acts =
      element.role == Role::Scroll || !std::holds_alternative<std::monostate>(element.intent);
  return acts && element.state != ElementState::Disabled;
}

struct BoxPaint {
  Rect rect;
  Colour fill = Colour::Card;
  Colour edge = Colour::None;
  float edge_px = 0;
  float radius_px = 0;
};
struct WordsPaint {
  Rect rect;
  text::Paragraph paragraph;
  Colour colour = Colour::Ink;
};
struct PicturePaint {
  Rect rect;
  std::string key;  ///< for the texture cache: figure or icon id
  std::string svg;
  Colour tint = Colour::None;  ///< None: the theme's palette; else a single colour (icons)
};
struct CodePaint {
  Rect rect;
  std::string content;
};
struct RingPaint {
  Rect rect;
  float share = 1;
  Colour colour = Colour::Teal;
};
struct SlopePaint {  ///< the welcome screen's darker side
  Rect rect;
  Colour colour = Colour::TealDeep;
};

using PaintKind =
    std::variant<BoxPaint, WordsPaint, PicturePaint, CodePaint, RingPaint, SlopePaint>;

struct Paint {
  PaintKind kind;
  Anchor anchor = Anchor::Fixed;
  int element = -1;  ///< index of the element it belongs to (press feedback, focus), or -1
};

/// The part of the glass that scrolls.
struct ScrollArea {
  Rect rect;
  float content_px = 0;  ///< full height of the content
  float offset_px = 0;   ///< how far it is scrolled, 0 … content - rect height
};

struct Layout {
  std::vector<Element> elements;
  std::vector<Paint> paints;
  ScrollArea scroll;
  Colour ground = Colour::Paper;
  Rect glass;
};

}  // namespace kiosk::ui
