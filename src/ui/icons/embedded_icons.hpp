#pragma once
// The icons of src/ui/icons, compiled in at build time: "pill.svg" -> SVG.

#include <map>
#include <string>

namespace kiosk::ui {

const std::map<std::string, std::string>& embedded_icons();

}  // namespace kiosk::ui
