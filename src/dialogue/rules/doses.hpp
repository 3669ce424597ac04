#pragma once
// Doses and schedules that are said in words: "half a tablet more", "tres veces al día".

#include <string>

#include "language/readability.hpp"
#include "language/sentences.hpp"

namespace kiosk::dialogue::rules {

/// Digits, or the word for a number or a share in English or Spanish: "twenty-five", "media".
[[nodiscard]] bool is_number(const std::string& word);

/// "Not", "if" and their like: after them the same words may be right.
[[nodiscard]] bool is_negation(const std::string& word);
[[nodiscard]] bool is_condition(const std::string& word);

/// Whether a sentence says how much of the medicine to take, or how often. Questions do not.
[[nodiscard]] bool gives_dose(const language::Sentence& sentence,
                              language::ReadingLanguage language);

}  // namespace kiosk::dialogue::rules
