#include "ui/parts/keyboard.hpp"

#include <algorithm>

namespace kiosk::ui {

namespace {

using session::KeyRole;
using session::KeyView;
using session::KeyWidth;

constexpr float kMostKeyWidthDu = 128;
constexpr float kWide = 1.7F;  ///< of a wide key, in keys
/// Room is kept for nine keys and a wide one, so that keys stay where they are when their
/// characters change.
constexpr float kLeastKeys = 9 + kWide;
constexpr float kLeastGaps = 9;
/// The last row is as wide as ten keys; its keys hold words and are wider, and Space takes what
/// they leave.
constexpr float kLastRowKeys = 10;
constexpr float kLastRowOne = 1.3F;
constexpr float kLastRowWide = 2.1F;

constexpr float kCharacterDu = 44;
constexpr float kWordsDu = 30;
constexpr float kSmallestDu = 20;
constexpr float kKeyPadDu = 8;

enum class Row { Characters, Last };

/// The last row is the one with Space.
Row kind_of(const std::vector<KeyView>& row) {
  const bool has_space = std::any_of(
      row.begin(), row.end(), [](const KeyView& key) { return key.width == KeyWidth::Space; });
  return has_space ? Row::Last : Row::Characters;
}

/// Width of a key in keys of width One; Space has none of its own.
float keys_of(const KeyView& key, Row row) {
  switch (key.width) {
    case KeyWidth::One:
      return row == Row::Last ? kLastRowOne : 1;
    case KeyWidth::Wide:
      return row == Row::Last ? kLastRowWide : kWide;
    case KeyWidth::Space:
      break;
  }
  return 0;
}

float keys_of(const std::vector<KeyView>& row) {
  float keys = 0;
  for (const KeyView& key : row) {
    keys += keys_of(key, kind_of(row));
  }
  return keys;
}

float gaps_of(const std::vector<KeyView>& row) {
  return row.empty() ? 0 : static_cast<float>(row.size() - 1);
}

/// Width of a key of width One.
float key_width(const KeyRows& rows, float width_du) {
  float widest = std::min(kMostKeyWidthDu, (width_du - kLeastGaps * kKeyGapDu) / kLeastKeys);
  for (const auto& row : rows) {
    if (kind_of(row) == Row::Characters && !row.empty()) {
      widest = std::min(widest, (width_du - gaps_of(row) * kKeyGapDu) / keys_of(row));
    }
  }
  return widest;
}

/// The widths of a row's keys.
std::vector<float> widths_of(const std::vector<KeyView>& row, float one_du) {
  const float last_row = kLastRowKeys * one_du + (kLastRowKeys - 1) * kKeyGapDu;
  const float space =
      std::max(2 * one_du, last_row - keys_of(row) * one_du - gaps_of(row) * kKeyGapDu);
  std::vector<float> widths;
  for (const KeyView& key : row) {
    const bool is_space = key.width == KeyWidth::Space;
    widths.push_back(is_space ? space : keys_of(key, kind_of(row)) * one_du);
  }
  return widths;
}

/// Type whose words fit the key on one line; keys do not grow with the text size.
Type key_type(const Builder& builder, const KeyView& key, const Box& box) {
  constexpr float kStep = 0.95F;
  constexpr float kToHeight = 0.62F;
  const bool ask = key.role == KeyRole::Ask;
  const bool character = key.role == KeyRole::Character && key.width == KeyWidth::One;
  Type type = builder.type(character ? kCharacterDu : kWordsDu, ask ? Colour::OnTeal : Colour::Ink);
  type.weight = ask ? text::Weight::Bold : text::Weight::Regular;
  type.align = text::Align::Center;
  type.size_du = std::min(type.size_du, box.height_du * kToHeight);
  const float width = box.width_du - 2 * kKeyPadDu - 2;
  while (type.size_du > kSmallestDu &&
         builder.measure(key.action.words, type, kOneLineDu).width_du > width) {
    type.size_du = std::max(kSmallestDu, type.size_du * kStep);
  }
  return type;
}

std::string icon_of(const KeyView& key) {
  const bool erases = std::holds_alternative<session::EraseCharacter>(key.action.intent);
  return erases ? "erase" : "";
}

void add_key(Builder& builder, const KeyView& key, const Box& box) {
  const int element =
      builder.add_element({key.action.id, Role::Button, key.action.intent, ElementState::Enabled},
                          key.action.words,
                          box);
  const bool ask = key.role == KeyRole::Ask;
  const Look look =
      ask ? Look{Colour::Teal, Colour::None, 0, 20} : Look{Colour::Card, Colour::Line, 2, 20};
  builder.add_box(element, box, look);
  if (const std::string icon = icon_of(key); !icon.empty()) {
    const float side = std::min({builder.scaled(48), 64.0F, box.height_du * 0.7F});
    builder.add_icon(
        element,
        icon,
        {box.x_du + (box.width_du - side) / 2, box.y_du + (box.height_du - side) / 2, side, side},
        Colour::Ink);
    return;
  }
  const Type type = key_type(builder, key, box);
  Box words = builder.measure(key.action.words, type, box.width_du - 2 * kKeyPadDu);
  words.x_du = box.x_du + kKeyPadDu;
  words.width_du = box.width_du - 2 * kKeyPadDu;
  words.y_du = box.y_du + (box.height_du - words.height_du) / 2;
  builder.add_words(element, key.action.words, type, words);
}

}  // namespace

float keyboard_height(std::size_t rows, float key_du) {
  return rows == 0 ? 0 : static_cast<float>(rows) * (key_du + kKeyGapDu) - kKeyGapDu;
}

float key_height(std::size_t rows, float height_du) {
  return rows == 0 ? 0 : (height_du + kKeyGapDu) / static_cast<float>(rows) - kKeyGapDu;
}

void add_keyboard(Builder& builder, const KeyRows& rows, const Box& place) {
  const float one = key_width(rows, place.width_du);
  Box box{0, place.y_du, 0, key_height(rows.size(), place.height_du)};
  for (const auto& row : rows) {
    const std::vector<float> widths = widths_of(row, one);
    float all = gaps_of(row) * kKeyGapDu;
    for (const float width : widths) {
      all += width;
    }
    box.x_du = place.x_du + (place.width_du - all) / 2;
    for (std::size_t i = 0; i < row.size(); ++i) {
      box.width_du = widths[i];
      add_key(builder, row[i], box);
      box.x_du = box.right_du() + kKeyGapDu;
    }
    box.y_du = box.bottom_du() + kKeyGapDu;
  }
}

}  // namespace kiosk::ui
