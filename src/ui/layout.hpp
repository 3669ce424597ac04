#pragma once
// A view to a layout: pure but for the typesetter it measures with. No window, no Dear ImGui.

#include "session/view.hpp"
#include "text/typesetter.hpp"
#include "ui/element.hpp"

namespace kiosk::ui {

struct Glass {
  int width_px = 1920;
  int height_px = 1080;
  float width_mm = 0;  ///< 0: not known; the reference glass is assumed to be as wide as 1920 px
                       ///< (or 1080 in portrait)
};

/// What the glass itself remembers between frames; everything about the visit is in the view.
struct Memory {
  float scroll_px = 0;
  float drift_px = 0;  ///< welcome screen's burn-in drift, both directions
};

Layout lay_out(const session::View& view,
               const Glass& glass,
               const Memory& memory,
               text::Typesetter& typesetter);

/// The compiled-in screen for when nothing else can be drawn: "Please ask the staff", and help, in
/// English and Spanish. Never throws for want of content.
Layout lay_out_last_resort(const Glass& glass, text::Typesetter& typesetter);

}  // namespace kiosk::ui
