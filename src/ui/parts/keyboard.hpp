#pragma once
// The keys of the glass. They stand still: their places depend on the glass, never on what is
// typed.

#include <vector>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// Between two keys, and the least height of one: 15 mm and a little.
inline constexpr float kKeyGapDu = 14;
inline constexpr float kLeastKeyDu = 61.5F;

using KeyRows = std::vector<std::vector<session::KeyView>>;

/// Height of `rows` rows of keys that are `key_du` high.
float keyboard_height(std::size_t rows, float key_du);
/// How high a key is when `rows` rows stand in `height_du`.
float key_height(std::size_t rows, float height_du);

/// All rows, centred in `place` and as high as it is.
void add_keyboard(Builder& builder, const KeyRows& rows, const Box& place);

}  // namespace kiosk::ui
