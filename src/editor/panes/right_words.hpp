#pragma once
// Words that are spelt right though no dictionary has them, in the list of the dialogue.

#include <map>
#include <optional>
#include <string>

#include "editing/changes/history.hpp"
#include "editing/outline.hpp"
#include "editor/field/words_boxes.hpp"

#include "dialogue/model/model.hpp"

namespace kiosk::editor {

/// Puts a word at the end of the list of its language; nothing where the file cannot be read.
[[nodiscard]] std::optional<editing::Step> add_right_word(const editing::Trees& trees,
                                                          const editing::Outline& outline,
                                                          const RightWord& right);

/// By language.
[[nodiscard]] std::map<std::string, WordLists> word_lists_of(const dialogue::Dialogue& dialogue);

}  // namespace kiosk::editor
