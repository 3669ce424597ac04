#pragma once
// What stands around a page that answers a question: above it what was asked, and danger; below it
// the other questions that may have been meant.

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/blocks.hpp"

namespace kiosk::ui {

/// Moves the cursor below what is added and a gap; nothing for a page reached by touching.
void add_asked_top(Builder& builder,
                   const session::AskedView& asked,
                   const Space& space,
                   Column& column);

/// As add_asked_top, from a gap above.
void add_asked_end(Builder& builder,
                   const session::AskedView& asked,
                   const Space& space,
                   Column& column);

}  // namespace kiosk::ui
