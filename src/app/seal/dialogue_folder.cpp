#include "app/seal/dialogue_folder.hpp"

#include <iostream>
#include <utility>

#include "dialogue/checker.hpp"
#include "dialogue/files/find_dialogues.hpp"

namespace kiosk::app {

base::Result<DialogueFolder> read_dialogue_folder(const std::filesystem::path& path) {
  const auto read = dialogue::read_sources(path);
  const auto folders = dialogue::find_dialogues(read.sources);
  if (folders.size() > 1) {
    return base::Error(path.string() +
                       " holds several dialogues: name the folder of one, such as " +
                       (path / folders.front()).string());
  }
  auto checked = dialogue::load_and_check(read.sources);
  auto diagnostics = read.diagnostics;
  diagnostics.insert(diagnostics.end(), checked.diagnostics.begin(), checked.diagnostics.end());
  if (dialogue::has_errors(diagnostics)) {
    std::erase_if(diagnostics, [](const dialogue::Diagnostic& one) {
      return one.severity != dialogue::Severity::Error;
    });
    std::cerr << dialogue::format_for_people(diagnostics);
    return base::Error("this content has errors, so nobody sees it: mend them first");
  }
  auto& dialogue = checked.dialogues.front();
  auto seals = dialogue::load_seals(read.sources, dialogue.name);
  const auto& folder = folders.front();
  return DialogueFolder{std::move(dialogue),
                        std::move(seals),
                        (folder.empty() ? "" : folder + "/") + dialogue::kSealsFile};
}

}  // namespace kiosk::app
