#pragma once
// Days as the clock of this computer shows them.

#include <chrono>

#include "base/day.hpp"

namespace kiosk::app {

/// In the time zone of the system.
[[nodiscard]] base::Day local_day(std::chrono::system_clock::time_point time);

[[nodiscard]] base::Day local_today();

}  // namespace kiosk::app
