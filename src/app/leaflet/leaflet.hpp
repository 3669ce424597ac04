#pragma once
// Leaflets to print, as PDF.

#include "app/command_line/options.hpp"

namespace kiosk::app {

/// Returns one of exit_codes.hpp.
int run_leaflet(const LeafletOptions& options);

}  // namespace kiosk::app
