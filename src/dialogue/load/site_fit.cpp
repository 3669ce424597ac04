#include "dialogue/load/site_fit.hpp"

#include <algorithm>

#include "dialogue/diagnostics/file_report.hpp"

namespace kiosk::dialogue {

const Dialogue* find_dialogue(const std::vector<Dialogue>& dialogues, const std::string& name) {
  if (name.empty() && !dialogues.empty()) {
    return &dialogues.front();
  }
  const auto found = std::ranges::find(dialogues, name, &Dialogue::name);
  return found == dialogues.end() ? nullptr : &*found;
}

Diagnostic no_such_dialogue(const std::string& name,
                            const std::string& site_file,
                            const std::vector<Dialogue>& dialogues) {
  std::string names;
  for (const auto& dialogue : dialogues) {
    names += (names.empty() ? "" : ", ") + dialogue.name;
  }
  return whole_file_diagnostic(
      "D033",
      site_file,
      {"there is no dialogue named “" + name + "”", names, "write one of these names", {}});
}

Diagnostics check_site_fits(const LoadedSite& loaded,
                            const std::string& site_file,
                            const std::vector<Dialogue>& dialogues) {
  if (find_dialogue(dialogues, loaded.site.dialogue) == nullptr) {
    return {no_such_dialogue(loaded.site.dialogue, site_file, dialogues)};
  }
  return check_site_languages(loaded, dialogues);
}

}  // namespace kiosk::dialogue
