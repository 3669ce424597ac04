#pragma once
// The command "edit": the editor in a window of the desktop, or drawn once into a picture.

#include "app/command_line/options.hpp"

namespace kiosk::app {

int run_edit(const EditOptions& options);

}  // namespace kiosk::app
