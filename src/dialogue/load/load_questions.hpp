#pragma once
// questions.json and red-flags.json to their parts of the model.

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

/// Fills `dialogue.outside` and `dialogue.synonyms`.
void read_questions_file(const Reading& reading, const JsonValue& root, Dialogue& dialogue);

[[nodiscard]] RedFlags read_red_flags_file(const Reading& reading, const JsonValue& root);

}  // namespace kiosk::dialogue
