#pragma once
// A dialogue as a picture, for authors.

#include "app/command_line/options.hpp"

namespace kiosk::app {

/// Returns one of exit_codes.hpp. Content with errors is drawn too, as far as it could be read.
int run_map(const MapOptions& options);

}  // namespace kiosk::app
