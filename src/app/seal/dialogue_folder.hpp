#pragma once
// The one dialogue in a folder that a command is about.

#include <filesystem>
#include <string>

#include "base/result.hpp"
#include "dialogue/files/source_set.hpp"
#include "dialogue/load/load_seals.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::app {

struct DialogueFolder {
  dialogue::Dialogue dialogue;
  dialogue::LoadedSeals seals;
  std::string seals_file;  ///< its name among the files of the folder: "baclofen/seals.json"
};

/// Reads and checks it. With errors in it nothing may be sealed: they are told on stderr, and the
/// error says so.
[[nodiscard]] base::Result<DialogueFolder> read_dialogue_folder(const std::filesystem::path& path);

}  // namespace kiosk::app
