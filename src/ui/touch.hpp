#pragma once
// Fingers and keys to intents. Acts on release; sliding off cancels; a second touch within 0.5 s on
// the same place is one touch (EN 301 549 5.8), but for the keys that type; a drag scrolls and does
// not press; no key repeats.

#include <optional>
#include <string>

#include "base/clock.hpp"
#include "session/visit/event.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::ui {

enum class TouchPhase { Down, Move, Up, Cancel };

struct TouchEvent {
  TouchPhase phase = TouchPhase::Move;
  float x_px = 0;
  float y_px = 0;
};

enum class FocusKey { Next, Previous, Activate, Back, ScrollDown, ScrollUp };

/// What a touch or key came to.
struct Reaction {
  session::Intent intent;  ///< monostate: nothing was meant
  float scroll_by_px = 0;  ///< add to Memory::scroll_px
  bool redraw = false;
};

class TouchReader {
public:
  Reaction touch(const Layout& layout, const TouchEvent& touch, base::Instant now);
  Reaction key(const Layout& layout, FocusKey key);

  /// Id of the element under the finger, drawn pressed; empty if none.
  [[nodiscard]] const std::string& pressed() const { return pressed_; }
  /// Id of the element with the focus ring; empty until a key is used; a touch clears it.
  [[nodiscard]] const std::string& focused() const { return focused_; }

  /// A new screen: forgets press, focus and drag (the double-touch filter stays).
  void reset();

private:
  Reaction down(const Layout& layout, const TouchEvent& touch, base::Instant now);
  Reaction move(const Layout& layout, const TouchEvent& touch);
  Reaction up(const Layout& layout, const TouchEvent& touch, base::Instant now);
  void lift();
  /// Whether a touch on `element` types right after another key typed.
  [[nodiscard]] bool goes_on_typing(const Layout& layout, const Element* element) const;

  std::string pressed_;
  std::string focused_;
  TouchEvent down_;  ///< phase Down while a finger that counts is on the glass
  bool dragging_ = false;
  float last_y_px_ = 0;
  std::optional<base::Instant> last_release_;
  TouchEvent last_release_at_;
  std::string last_released_;  ///< id of what was touched last
};

}  // namespace kiosk::ui
