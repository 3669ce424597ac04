#pragma once
// The kiosk itself: one window, one visit after another, until it is closed.

#include "app/command_line/options.hpp"

namespace kiosk::app {

/// Returns an exit code. Prints one line a person can act on if it cannot start.
int run_kiosk(const KioskOptions& options);

}  // namespace kiosk::app
