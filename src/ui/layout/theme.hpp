#pragma once
// Colours and sizes of the design, in one place. Sizes are in design units (du): pixels on the
// reference glass of 0.248 mm per pixel.

#include <utility>
#include <vector>

#include "base/colour.hpp"
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

using base::contrast_ratio;
using base::Rgb;

Rgb rgb(Colour colour, session::Contrast contrast);

/// Palette for figures: class name -> "#rrggbb".
text::Palette palette(session::Contrast contrast);

/// Every pair of words on ground the screens use, for the contrast test.
std::vector<std::pair<Colour, Colour>> words_on_grounds();

inline constexpr float kReferenceMmPerPx = 0.248F;

}  // namespace kiosk::ui
