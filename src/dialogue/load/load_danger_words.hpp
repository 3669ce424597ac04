#pragma once
// danger-words.json and practice.json to their parts of the model.

#include "dialogue/fields/load_text.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::dialogue {

DangerWords read_danger_words_file(const Reading& reading, const JsonValue& root);
Practice read_practice_file(const Reading& reading, const JsonValue& root);

}  // namespace kiosk::dialogue
