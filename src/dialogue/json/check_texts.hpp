#pragma once
// Reports what is wrong with words as they are written, at the very place in the file.

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/json/json_value.hpp"

namespace kiosk::dialogue {

/// All keys and words of a file: unseen characters (D026), words saved twice over (D080).
void check_characters(FileReport& report, const JsonValue& root);

/// Words that a visitor may see: placeholders, marks of other programs, needless spaces, lost
/// letters, characters no font has (D081 to D085).
void check_shown_words(FileReport& report, const JsonValue& words);

/// Words a visitor may see but which staff write as people type them: only characters no font has
/// (D084).
void check_drawable(FileReport& report, const JsonValue& words);

}  // namespace kiosk::dialogue
