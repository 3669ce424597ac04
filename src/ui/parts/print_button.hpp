#pragma once
// "Print this", and what has become of it.

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// Words about the printer stand in `colour` over a quiet button; the cursor moves below both, with
/// `gap_du` before each. Nothing if there is neither.
void add_print_button(
    Builder& builder, const session::PrintView& print, Colour colour, float gap_du, Column& column);

}  // namespace kiosk::ui
