#pragma once
// One leaflet on paper: by staff, or by the kiosk, which does not wait for it.

#include "app/command_line/options.hpp"

namespace kiosk::app {

/// Says on standard output how far it is, in the words of session::name_of(PrintStage), a line when
/// it changes; the last is "printed" or "failed". What staff can mend is told on standard error.
/// SIGTERM, Ctrl+C and a standard output that nobody reads any more cancel what has not begun.
/// Returns one of exit_codes.hpp.
int run_print(const PrintOptions& options);

}  // namespace kiosk::app
