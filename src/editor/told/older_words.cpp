#include "editor/told/older_words.hpp"

#include "editor/parts/spoken.hpp"

namespace kiosk::editor {

std::vector<editing::Finding> told_of(const std::vector<editing::OlderTranslation>& older) {
  std::vector<editing::Finding> told;
  for (const auto& words : older) {
    editing::Finding finding{{}, words.file, words.pointer, editing::FindingKind::OlderTranslation};
    finding.diagnostic.severity = dialogue::Severity::Warning;
    finding.diagnostic.what = language_name(words.newer) + " was changed here, and " +
                              language_name(words.older) + " was not";
    finding.diagnostic.mend = "look whether both still say the same";
    told.push_back(std::move(finding));
  }
  return told;
}

}  // namespace kiosk::editor
