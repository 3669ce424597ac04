#pragma once
// What the colours and lines of a map mean.

#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

void draw_map_legend(Widgets& widgets);

}  // namespace kiosk::editor
