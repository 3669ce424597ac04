#pragma once
// The blocks of a page, one below the other in a column.

#include <string>
#include <vector>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// How close things stand; a screen that does not fit is tried tighter before it scrolls.
struct Space {
  float card_pad_du = 52;
  float block_du = 28;     ///< between blocks
  float item_du = 18;      ///< between the items of a list
  float gap_du = 24;       ///< between cards and choices
  float choice_du = 96;    ///< least height of a choice
  float figure_du = 1200;  ///< most height of a figure between words
};

inline constexpr Space kRoomy{52, 30, 20, 24, 104};
inline constexpr Space kUsual{44, 24, 14, 20, 96};
inline constexpr Space kTight{32, 16, 8, 14, 96};
/// For a screen that all but fits; not for one that scrolls anyway.
inline constexpr Space kTightest{24, 12, 5, 14, 96, 480};

/// kTight with less at the sides, for a narrow glass.
Space narrow_space(const Builder& builder, const Space& space);

/// Widest that a line of `size_du` may be.
float line_width_du(float size_du, float width_du);

/// All blocks but `skipped` (a figure that stands elsewhere; null: none).
void add_blocks(Builder& builder,
                const std::vector<session::BlockView>& blocks,
                const session::BlockView* skipped,
                const Space& space,
                Column& column);

/// An icon and words on a coloured ground; nothing to touch.
struct Note {
  std::string id;
  std::string words;
  std::string icon;
  Colour ground = Colour::TealTint;
  Colour ink = Colour::TealDeep;  ///< of the icon
  float icon_du = 52;
  float pad_du = 28;  ///< above and below
};
void add_note(Builder& builder, const Note& note, Column& column);

/// The triangle and words on amber.
void add_warning(Builder& builder, const std::string& id, const std::string& words, Column& column);

/// Numbered discs in `fill` and words.
struct List {
  std::string id;
  std::vector<std::string> items;
  Colour fill = Colour::Teal;
  float gap_du = 18;
};
void add_steps(Builder& builder, const List& list, Column& column);
void add_points(Builder& builder, const List& list, Column& column);

/// A tip's card: icon, title, words. At least `least_du` high.
void add_tip_card(Builder& builder,
                  const std::string& id,
                  const session::TipView& tip,
                  const Space& space,
                  Column& column);

}  // namespace kiosk::ui
