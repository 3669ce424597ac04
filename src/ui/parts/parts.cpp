#include "ui/parts/parts.hpp"

#include <algorithm>

namespace kiosk::ui {

namespace {

constexpr float kIconGapDu = 16;
/// Icons stand a little higher than the letters beside them.
constexpr float kIconToType = 1.2F;

float icon_du(const Pill& pill) {
  return pill.type.size_du * kIconToType;
}

float beside_words_du(const Pill& pill) {
  const float one = icon_du(pill) + kIconGapDu;
  return 2 * pill.pad_du + (pill.icon.empty() ? 0 : one) + (pill.trailing.empty() ? 0 : one);
}

/// Type that fits, and the box of the words alone.
struct SetWords {
  Type type;
  Box box;
};

SetWords set_words(const Builder& builder, const Pill& pill, float width_du) {
  const float words_du = width_du - beside_words_du(pill);
  const Type type = builder.fitted(pill.words, pill.type, words_du);
  Box box = builder.measure(pill.words, type, words_du);
  const bool one_line = box.height_du < 2 * type.size_du;
  if (pill.group == text::Align::Center && one_line) {
    box.width_du = std::min(words_du, box.width_du + 2);  // rounding must not break the line
  } else {
    box.width_du = words_du;
  }
  return {type, box};
}

Pill plain_pill(const Builder& builder, const session::Action& action) {
  Pill pill;
  pill.name = {action.id, Role::Button, action.intent, ElementState::Enabled};
  pill.words = action.words;
  pill.type = builder.type(kBodyDu);
  return pill;
}

}  // namespace

Pill main_pill(const Builder& builder, const session::Action& action) {
  Pill pill = plain_pill(builder, action);
  pill.type = builder.bold(kBodyDu, Colour::OnTeal);
  pill.look.fill = Colour::Teal;
  pill.look.edge = Colour::None;
  pill.icon_colour = Colour::OnTeal;
  return pill;
}

Pill other_pill(const Builder& builder, const session::Action& action) {
  return plain_pill(builder, action);
}

float pill_width(const Builder& builder, const Pill& pill) {
  return builder.measure(pill.words, pill.type, kOneLineDu).width_du + beside_words_du(pill) + 4;
}

float pill_height(
    const Builder& builder, const Pill& pill, float width_du, float least_du, float air_du) {
  return std::max(least_du, set_words(builder, pill, width_du).box.height_du + 2 * air_du);
}

void add_pill(Builder& builder, const Pill& pill, const Box& box) {
  const int element = builder.add_element(pill.name, pill.words, box);
  Look look = pill.look;
  look.radius_du = std::min(box.height_du / 2, 52.0F);
  builder.add_box(element, box, look);

  SetWords set = set_words(builder, pill, box.width_du);
  const float icon = icon_du(pill);
  const float middle = box.y_du + box.height_du / 2;
  float x = box.x_du + pill.pad_du;
  if (pill.group == text::Align::Center) {
    x += (box.width_du - beside_words_du(pill) - set.box.width_du) / 2;
    set.type.align = text::Align::Center;
  }
  if (!pill.icon.empty()) {
    builder.add_icon(element, pill.icon, {x, middle - icon / 2, icon, icon}, pill.icon_colour);
    x += icon + kIconGapDu;
  }
  set.box.x_du = x;
  set.box.y_du = middle - set.box.height_du / 2;
  builder.add_words(element, pill.words, set.type, set.box);
  if (!pill.trailing.empty()) {
    const float right = box.right_du() - pill.pad_du - icon;
    builder.add_icon(
        element, pill.trailing, {right, middle - icon / 2, icon, icon}, pill.icon_colour);
  }
}

void add_pill(Builder& builder, const Pill& pill, Column& column, float least_du) {
  const Box box{column.x_du,
                column.y_du,
                column.width_du,
                pill_height(builder, pill, column.width_du, least_du)};
  add_pill(builder, pill, box);
  column.y_du = box.bottom_du();
}

Card open_card(Builder& builder, const Look& look, const Pads& pads, const Column& column) {
  const Box edge{column.x_du, column.y_du, column.width_du, 0};
  const Column inside{
      edge.x_du + pads.side_du, edge.width_du - 2 * pads.side_du, edge.y_du + pads.above_du};
  return {builder.add_box(-1, edge, look), edge, pads.below_du, inside};
}

void close_card(Builder& builder, const Card& card, Column& column) {
  column.y_du = card.inside.y_du + card.below_du;
  builder.set_height(card.ground, column.y_du - card.edge.y_du);
}

void add_icon_tile(
    Builder& builder, int element, const std::string& icon, const Box& box, Colour ground) {
  const Colour ink = ground == Colour::AmberTint ? Colour::Amber : Colour::TealDeep;
  builder.add_box(element, box, {ground, Colour::None, 0, box.width_du * 0.22F});
  builder.add_icon(element, icon, box.inset(box.width_du * 0.2F), ink);
}

void add_disc(
    Builder& builder, int element, const std::string& number, const Box& box, Colour fill) {
  const Colour ink = fill == Colour::Red ? Colour::OnRed : Colour::OnTeal;
  builder.add_box(element, box, {fill, Colour::None, 0, box.width_du / 2});
  Type type{box.width_du * 0.52F, ink, text::Weight::Bold, text::Align::Center};
  Box words = builder.measure(number, type, box.width_du);
  words.x_du = box.x_du;
  words.width_du = box.width_du;
  words.y_du = box.y_du + (box.height_du - words.height_du) / 2;
  builder.add_words(-1, number, type, words);
}

}  // namespace kiosk::ui
