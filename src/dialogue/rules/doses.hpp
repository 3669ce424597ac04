#pragma once
// Doses and schedules that are said in words: "half a tablet more", "tres veces al día".

#include "language/readability.hpp"
#include "language/sentences.hpp"

namespace kiosk::dialogue::rules {

/// Whether a sentence says how much of the medicine to take, or how often. Questions do not.
[[nodiscard]] bool gives_dose(const language::Sentence& sentence,
                              language::ReadingLanguage language);

}  // namespace kiosk::dialogue::rules
