#pragma once
// Bytes to a JsonValue, with every fault of the writing said in staff words.

#include <optional>

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/json/json_value.hpp"

namespace kiosk::dialogue {

inline constexpr std::size_t kDeepestNesting = 64;
inline constexpr std::size_t kMostValues = 100'000;

/// Reads the file behind `report`. Nothing, and at least one diagnostic, if it cannot be read as
/// JSON; a double key or a byte order mark is reported and reading goes on.
[[nodiscard]] std::optional<JsonValue> read_json(FileReport& report);

/// Reads again what read_json() has read: looks at no more than what makes it JSON.
[[nodiscard]] std::optional<JsonValue> parse_json(FileReport& report);

}  // namespace kiosk::dialogue
