#pragma once
// The small words that change what a sentence about a medicine says: numbers, "not", "if".

#include <string_view>

#include "language/readability.hpp"

namespace kiosk::dialogue::rules {

/// Whether `word` is one of `words`, which stand between single blanks.
[[nodiscard]] bool is_among(std::string_view word, std::string_view words);

/// Digits, or the word for a number: "twenty-five", "media".
[[nodiscard]] bool is_number(std::string_view word, language::ReadingLanguage language);

/// "Not", "if" and their like: after them the same words may be right.
[[nodiscard]] bool is_negation(std::string_view word, language::ReadingLanguage language);
[[nodiscard]] bool is_condition(std::string_view word, language::ReadingLanguage language);

}  // namespace kiosk::dialogue::rules
