#pragma once
// Which folders hold a dialogue. Part of loader.cpp.

#include <string>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/files/source_set.hpp"

namespace kiosk::dialogue {

inline constexpr const char* kDialogueFile = "dialogue.json";

/// Folders at the top that hold a dialogue.json; "" if the files are those of one dialogue.
[[nodiscard]] std::vector<std::string> find_dialogues(const SourceSet& sources);

/// What the dialogue of one of these folders goes by, in messages and in a site file.
[[nodiscard]] std::string name_of_dialogue(const SourceSet& sources, const std::string& folder);

/// Folders with topics that no dialogue.json makes a dialogue.
void report_headless_folders(const SourceSet& sources, Diagnostics& diagnostics);

/// Files whose names say that they belong to a dialogue, and that end otherwise than one that is
/// read.
void report_files_not_read(const SourceSet& sources, Diagnostics& diagnostics);

}  // namespace kiosk::dialogue
