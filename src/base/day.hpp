#pragma once
// A day of the calendar, and how it is written: year first, "2026-11-28" (ISO 8601, extended
// format).

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::base {

/// A day where the clock hangs that tells it.
using Day = std::chrono::local_days;

[[nodiscard]] std::string words_of(Day day);
/// Nothing if `words` is no day of the calendar written so.
[[nodiscard]] std::optional<Day> day_of(std::string_view words);

}  // namespace kiosk::base
