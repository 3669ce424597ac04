#include "dialogue/files/find_dialogues.hpp"

#include <set>

#include "dialogue/diagnostics/file_report.hpp"

namespace kiosk::dialogue {

std::vector<std::string> find_dialogues(const SourceSet& sources) {
  if (sources.files.contains(kDialogueFile)) {
    return {""};
  }
  std::vector<std::string> folders;
  for (const auto& entry : sources.files) {
    const auto slash = entry.first.find('/');
    if (slash != std::string::npos && entry.first.substr(slash + 1) == kDialogueFile) {
      folders.push_back(entry.first.substr(0, slash));
    }
  }
  return folders;
}

std::string name_of_dialogue(const SourceSet& sources, const std::string& folder) {
  return folder.empty() ? sources.root.filename().string() : folder;
}

void report_headless_folders(const SourceSet& sources, Diagnostics& diagnostics) {
  std::set<std::string> reported;
  for (const auto& entry : sources.files) {
    const auto folder = entry.first.substr(0, entry.first.find('/'));
    const auto has_topics = entry.first.starts_with(folder + "/topics/");
    if (has_topics && !sources.files.contains(folder + "/" + kDialogueFile) &&
        reported.insert(folder).second) {
      diagnostics.push_back(whole_file_diagnostic("D005",
                                                  (sources.root / folder).generic_string(),
                                                  {"this folder has topics, but no dialogue.json",
                                                   "a dialogue.json beside the folder topics",
                                                   "add one, or remove the folder",
                                                   {}}));
    }
  }
}

}  // namespace kiosk::dialogue
