#pragma once
// The list of languages of a dialogue or a site.

#include <vector>

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

/// Tags of languages, each once; one written otherwise is reported with the tag that may be meant.
[[nodiscard]] std::vector<Language> read_languages(FileReport& report, const JsonValue* value);

/// The same; none if one of them is faulty, or if no rule reads it, which is reported (D142): a
/// language that was only begun lacks nearly all its words, and that need not be told.
[[nodiscard]] std::vector<Language> read_languages_with_rules(FileReport& report,
                                                              const JsonValue* value);

}  // namespace kiosk::dialogue
