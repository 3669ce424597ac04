#pragma once
// A view to a layout: pure but for the typesetter it measures with. No window, no Dear ImGui.

#include "session/view/view.hpp"
#include "text/typesetter.hpp"
#include "ui/layout/element.hpp"
#include "ui/layout/glass.hpp"

namespace kiosk::ui {

Layout lay_out(const session::View& view,
               const Glass& glass,
               const Memory& memory,
               text::Typesetter& typesetter);

}  // namespace kiosk::ui
