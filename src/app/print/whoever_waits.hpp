#pragma once
// Who started `print`, and whether they still want it.

#include "base/clock.hpp"

namespace kiosk::app {

/// From now on SIGTERM, SIGINT and SIGHUP end nothing by themselves, and writing to a pipe that
/// nobody reads fails. For a program that does nothing else.
void listen_for_the_end();

/// Waits that long; true as soon as one of the signals came, or nobody reads standard output.
[[nodiscard]] bool is_unwanted(base::Milliseconds time);

}  // namespace kiosk::app
