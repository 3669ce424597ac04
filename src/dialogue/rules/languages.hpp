#pragma once
// Which languages have rules: forbidden words, a reading grade, and words to know them by.

#include <optional>

#include "dialogue/model/model.hpp"
#include "language/readability.hpp"

namespace kiosk::dialogue::rules {

/// English for "en" and "en-GB", Spanish for "es" and "es-MX"; nothing for a language no rule
/// reads.
[[nodiscard]] std::optional<language::ReadingLanguage>
language_with_rules(const Language& language);

}  // namespace kiosk::dialogue::rules
