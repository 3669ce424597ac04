#pragma once
// What pages and red-flag rules have in common: levels, numbers of red flags, reviews.

#include <array>

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

inline constexpr std::array<EnumWord<Level>, 2> kLevels{
    {{"red", Level::Red}, {"amber", Level::Amber}}};

/// "A8 A15": several are parted by one blank.
[[nodiscard]] bool are_flag_numbers(const std::string& words);

inline constexpr Notation kFlagNotation{are_flag_numbers, "red flag numbers such as A4, or A8 A15"};

[[nodiscard]] Review read_review(FileReport& report, const JsonValue* value);

}  // namespace kiosk::dialogue
