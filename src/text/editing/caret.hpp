#pragma once
// Where words will be put in, and what is selected.

#include <algorithm>
#include <cstddef>

#include "base/byte_range.hpp"

namespace kiosk::text {

using base::ByteRange;

/// Which of its two neighbours a caret stands beside. They part where a line ends inside a word:
/// the caret may stand at the end of the upper line or before the first letter of the lower one.
enum class Beside { Following, Preceding };

/// Before the byte `index` of the text, always between two letters as people count them (grapheme
/// clusters of Unicode, UAX 29).
struct Caret {
  std::size_t index = 0;
  Beside beside = Beside::Following;
  bool operator==(const Caret&) const = default;
};

struct Selection {
  std::size_t anchor = 0;  ///< where it was begun; at the caret if nothing is selected
  Caret caret;

  [[nodiscard]] ByteRange range() const {
    return {std::min(anchor, caret.index), std::max(anchor, caret.index)};
  }
  [[nodiscard]] bool empty() const { return anchor == caret.index; }
  bool operator==(const Selection&) const = default;
};

}  // namespace kiosk::text
