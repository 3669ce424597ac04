#pragma once
// Faults of reading that leave a dialogue whole: all its pages are there, and only words in them
// are wrong.

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

/// Words that are empty, missing in a language, spoilt or still to be written; their slots and
/// stars.
[[nodiscard]] bool is_about_words(const Diagnostic& diagnostic);

}  // namespace kiosk::dialogue
