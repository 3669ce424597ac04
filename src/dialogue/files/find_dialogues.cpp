#include "dialogue/files/find_dialogues.hpp"

#include <set>

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/files/file_names.hpp"

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

void report_files_not_read(const SourceSet& sources, Diagnostics& diagnostics) {
  for (const auto& name : sources.not_read) {
    const auto ending = ending_of(name);
    diagnostics.push_back(whole_file_diagnostic(
        "D008",
        (sources.root / name).generic_string(),
        {"this looks like a file of a dialogue and is not read: " +
             (ending.empty() ? "its name has no ending" : "its name ends in " + ending),
         "names that end in .json, or .svg for a figure, in small letters",
         "rename it to " + in_quotes(better_file_name(name)) +
             ", or move it out of the folder if it is a copy",
         {}}));
  }
}

}  // namespace kiosk::dialogue
