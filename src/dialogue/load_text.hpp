#pragma once
// Texts in all languages, and the conditions on variables.

#include <vector>

#include "dialogue/fields.hpp"

namespace kiosk::dialogue {

/// Words for every language; checks languages, {slots} and **bold** marks by the rules of the file.
[[nodiscard]] Text read_text(const Reading& reading, const JsonValue* value);
[[nodiscard]] std::vector<Text>
read_texts(const Reading& reading, const JsonValue* value, Count count);

/// Lists of plain words per language, as in `asks`. A language may be left out.
[[nodiscard]] std::map<Language, std::vector<std::string>> read_word_lists(const Reading& reading,
                                                                           const JsonValue* value);

[[nodiscard]] Condition read_condition(FileReport& report, const JsonValue* value);
[[nodiscard]] Variables read_settings(FileReport& report, const JsonValue* value);

}  // namespace kiosk::dialogue
