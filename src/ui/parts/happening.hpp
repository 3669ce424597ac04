#pragma once
// "Is any of this happening now?": the danger signs as large buttons, or a strip where a page needs
// the room. Every button leads straight to help now.

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/blocks.hpp"

namespace kiosk::ui {

/// The question with a button for each sign, and a gap below; nothing if it is not asked. Words
/// give way, down to text size A, until all signs stand above `fold_du`.
void add_happening(Builder& builder,
                   const session::HappeningView& happening,
                   const Space& space,
                   float fold_du,
                   Column& column);

/// The same in little room: the question, the signs as words, and one button.
void add_happening_strip(Builder& builder,
                         const session::HappeningView& happening,
                         const Space& space,
                         Column& column);

}  // namespace kiosk::ui
