#pragma once
// Colours and sizes of the design, in one place. Sizes are in design units (du): pixels on the
// reference glass of 0.248 mm per pixel.

#include <cstdint>
#include <utility>
#include <vector>

#include "session/visit/state.hpp"
#include "text/picture.hpp"

namespace kiosk::ui {

enum class Colour {
  None,
  Paper,
  Card,
  Ink,
  InkSoft,
  Line,
  Teal,
  TealDeep,
  TealTint,
  OnTeal,
  Amber,
  AmberTint,
  Red,
  RedDeep,
  RedTint,
  OnRed,
  Focus,
  White,
  Black,
  Body,
  Shade
};

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

Rgb rgb(Colour colour, session::Contrast contrast);

/// Palette for figures: class name -> "#rrggbb".
text::Palette palette(session::Contrast contrast);

/// WCAG 2.2 contrast ratio, 1 … 21.
double contrast_ratio(Rgb first, Rgb second);

/// Every pair of words on ground the screens use, for the contrast test.
std::vector<std::pair<Colour, Colour>> words_on_grounds();

inline constexpr float kReferenceMmPerPx = 0.248F;

}  // namespace kiosk::ui
