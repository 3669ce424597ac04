#pragma once
// Texts in all languages, and the conditions on variables.

#include <vector>

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

/// Words for every language; checks languages, {slots} and **bold** marks by the rules of the file.
[[nodiscard]] Text read_text(const Reading& reading, const JsonValue* value);
[[nodiscard]] std::vector<Text>
read_texts(const Reading& reading, const JsonValue* value, Count count);

/// The members of a group whose keys are languages of the dialogue; reports the others.
[[nodiscard]] std::vector<const JsonMember*> language_members(const Reading& reading,
                                                              const JsonValue& group);

/// Lists of plain words per language, as in `asks`, by their shape. A language may be left out.
[[nodiscard]] std::map<Language, std::vector<std::string>>
read_word_lists(const Reading& reading, const JsonValue* value, const Shape& shape);
/// The one under this key.
[[nodiscard]] std::map<Language, std::vector<std::string>>
read_word_lists(const Reading& reading, const Fields& fields, const std::string& key);

/// Such lists under keys that staff chose.
[[nodiscard]] std::map<std::string, std::map<Language, std::vector<std::string>>>
read_lists_by_key(const Reading& reading, const Fields& fields, const std::string& key);

[[nodiscard]] Condition read_condition(FileReport& report, const JsonValue* value);
[[nodiscard]] Variables read_settings(FileReport& report, const JsonValue* value);

}  // namespace kiosk::dialogue
