#pragma once

#include <chrono>
#include <string>

namespace kiosk::base {

/// "2026-11-29T17:24:00Z". Of two such words the later date is the greater.
[[nodiscard]] std::string utc_words(std::chrono::system_clock::time_point when);

}  // namespace kiosk::base
