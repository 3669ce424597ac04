#pragma once
// Where what is typed stands, with the caret behind it.

#include <string>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// How high the box is at the visitor's text size, and on a glass with little room.
float typed_box_height(const Builder& builder);
inline constexpr float kSmallTypedBoxDu = 80;

struct TypedWords {
  std::string typed;
  std::string hint;    ///< stands there while nothing is typed
  std::string notice;  ///< stands beside what is typed, if not empty
};

/// Words longer than the box show their end.
void add_typed_box(Builder& builder, const TypedWords& typed, const Box& box);

}  // namespace kiosk::ui
