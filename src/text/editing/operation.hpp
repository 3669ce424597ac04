#pragma once
// All that a person can do in a text box, as values.

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "base/byte_range.hpp"
#include "text/editing/geometry.hpp"
#include "text/editing/replacement.hpp"

namespace kiosk::text {

/// Whether what was selected goes on to the caret's new place, or is no longer selected.
enum class Selecting { No, Yes };

/// In the place of what is selected. Line breaks and tabs become blanks.
struct Insert {
  std::string words;
};

/// Sides as the text is read, not as it is seen.
enum class Side { Before, After };

/// A character is one grapheme cluster: an emoji or a letter with its accents goes at once. In
/// scripts whose writers put a sign to a letter with a key of its own (Arabic, those of India),
/// erasing what stands before takes the last sign alone.
enum class Unit { Character, Word };

/// What is selected, or what stands at that side of the caret.
struct Erase {
  Side side = Side::Before;
  Unit unit = Unit::Character;
};

/// Left and right, and the words there, as they are seen; lines as they are wrapped.
enum class Step {
  Left,
  Right,
  WordLeft,
  WordRight,
  Up,
  Down,
  LineStart,
  LineEnd,
  TextStart,
  TextEnd
};

struct MoveCaret {
  Step step = Step::Left;
  Selecting selecting = Selecting::No;
};

/// One click puts the caret there, two select the word, three all: a text is one paragraph.
enum class Clicks { One, Two, Three };

struct Press {
  Point at;
  Clicks clicks = Clicks::One;
  Selecting selecting = Selecting::No;
};

/// After a press: selects from there, by whole words after two clicks.
struct Drag {
  Point to;
};

struct SelectAll {};
/// What a search found, or a word to be replaced.
struct Select {
  base::ByteRange range;
};
struct Copy {};
struct Cut {};
struct Paste {};

using Operation =
    std::variant<Insert, Erase, MoveCaret, Press, Drag, SelectAll, Select, Copy, Cut, Paste>;

struct Edited {
  std::optional<Replacement> change;  ///< nothing if the text is as it was
  /// Code points that were to be put in and for which there is no room: tell the person.
  std::size_t left_out = 0;
};

}  // namespace kiosk::text
