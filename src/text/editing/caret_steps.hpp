#pragma once
// Where a step takes the caret.

#include "text/editing/box_layout.hpp"
#include "text/editing/operation.hpp"

namespace kiosk::text {

/// A caret and where it wants to be on other lines.
struct SteppingCaret {
  Caret caret;
  float wanted_x_px = 0;
};

[[nodiscard]] Caret stepped(const BoxLayout& layout, const SteppingCaret& from, Step step);

[[nodiscard]] constexpr bool is_vertical(Step step) {
  return step == Step::Up || step == Step::Down;
}

/// The end of `range` that is seen at this side, for a selection that is stepped out of.
[[nodiscard]] Caret seen_end(const BoxLayout& layout, const ByteRange& range, Direction direction);

}  // namespace kiosk::text
