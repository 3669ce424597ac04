#pragma once
// What screens are made of: round buttons, cards, icon tiles, numbered discs.

#include <string>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// Smallest height of a choice, and of the gap between two places to touch.
inline constexpr float kChoiceDu = 96;
inline constexpr float kTouchGapDu = 14;

/// A button with round ends: an icon, words, an icon at the far end.
struct Pill {
  Name name;
  std::string words;
  std::string icon;
  std::string trailing;
  Type type;
  Look look;
  Colour icon_colour = Colour::TealDeep;
  float pad_du = 36;
  text::Align group = text::Align::Start;  ///< where icon and words stand in the button
};

/// Filled with teal: the main thing to do.
Pill main_pill(const Builder& builder, const session::Action& action);
/// A card with an edge: any other thing to do.
Pill other_pill(const Builder& builder, const session::Action& action);

/// Width of the pill with all its words on one line.
float pill_width(const Builder& builder, const Pill& pill);
/// Height the words need when the pill is `width_du` wide; never under `least_du`. `air_du` is free
/// above and below them.
float pill_height(
    const Builder& builder, const Pill& pill, float width_du, float least_du, float air_du = 18);
void add_pill(Builder& builder, const Pill& pill, const Box& box);
/// At the column's cursor, as high as the words need; the cursor moves to the bottom edge.
void add_pill(Builder& builder, const Pill& pill, Column& column, float least_du);

/// Free space between the edges of a card and what it holds.
struct Pads {
  float side_du = 0;
  float above_du = 0;
  float below_du = 0;
};

/// A ground that becomes as high as what was added to the column inside.
struct Card {
  std::size_t ground = 0;  ///< for Builder::set_height
  Box edge;                ///< without a height
  float below_du = 0;
  Column inside;
};

/// As wide as the column, at its cursor.
Card open_card(Builder& builder, const Look& look, const Pads& pads, const Column& column);
/// The column's cursor moves to the bottom edge.
void close_card(Builder& builder, const Card& card, Column& column);

/// An icon on a rounded ground.
void add_icon_tile(
    Builder& builder, int element, const std::string& icon, const Box& box, Colour ground);

/// A filled disc with a number on it.
void add_disc(
    Builder& builder, int element, const std::string& number, const Box& box, Colour fill);

}  // namespace kiosk::ui
