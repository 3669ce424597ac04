#pragma once
// The list of languages of a dialogue or a site.

#include <vector>

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

/// Tags of languages, each once; one written otherwise is reported with the tag that may be meant.
[[nodiscard]] std::vector<Language> read_languages(FileReport& report, const JsonValue* value);

}  // namespace kiosk::dialogue
