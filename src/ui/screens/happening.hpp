#pragma once
// "Is any of this happening now?": the danger signs as large buttons, or a strip where a page needs
// the room. Every button leads straight to help now.

#include "ui/layout_builder.hpp"
#include "ui/screens/blocks.hpp"

namespace kiosk::ui {

/// The question with a button for each sign, and a gap below; nothing if it is not asked.
void add_happening(Builder& builder,
                   const session::HappeningView& happening,
                   const Space& space,
                   Column& column);

/// The same in little room: the question, the signs as words, and one button.
void add_happening_strip(Builder& builder,
                         const session::HappeningView& happening,
                         const Space& space,
                         Column& column);

}  // namespace kiosk::ui
