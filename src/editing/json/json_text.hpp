#pragma once
// JSON as a careful hand writes it: what belongs together on one line, two blanks for each step in.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dialogue/json/json_value.hpp"

namespace kiosk::editing {

/// Words between quotation marks; only what must be is escaped.
[[nodiscard]] std::string json_of_words(std::string_view words);

// Values to be written. Their extents mean nothing.
[[nodiscard]] dialogue::JsonValue json_words(std::string words);
[[nodiscard]] dialogue::JsonValue json_number(double number);
[[nodiscard]] dialogue::JsonValue json_list(std::vector<dialogue::JsonValue> items);
[[nodiscard]] dialogue::JsonValue
json_object(std::vector<std::pair<std::string, dialogue::JsonValue>> members);

/// All on one line.
[[nodiscard]] std::string written_on_a_line(const dialogue::JsonValue& value);

/// On one line if it fits or is short in depth, such as a text in all languages, and holds no list
/// of groups; else as written_in_lines().
[[nodiscard]] std::string written(const dialogue::JsonValue& value, const std::string& indent);

/// Each entry of a list or group on a line of its own, `indent` and two blanks in. The first line
/// has no indent.
[[nodiscard]] std::string written_in_lines(const dialogue::JsonValue& value,
                                           const std::string& indent);

}  // namespace kiosk::editing
