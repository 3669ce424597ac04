#pragma once
// The icons of src/ui/icons, compiled in at build time: "pill.svg".

#include <array>
#include <span>

#include "base/embedded_file.hpp"

namespace kiosk::ui {

std::span<const base::EmbeddedFile> embedded_icons();

}  // namespace kiosk::ui
