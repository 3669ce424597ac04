#pragma once
// The screen for when nothing else can be drawn.

#include "text/typesetter.hpp"
#include "ui/layout/element.hpp"
#include "ui/layout/glass.hpp"

namespace kiosk::ui {

/// The compiled-in screen for when nothing else can be drawn: "Please ask the staff", and help, in
/// English and Spanish. Never throws for want of content.
Layout lay_out_last_resort(const Glass& glass, text::Typesetter& typesetter);

}  // namespace kiosk::ui
