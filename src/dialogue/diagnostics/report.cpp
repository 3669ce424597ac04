#include "dialogue/diagnostics/report.hpp"

#include "dialogue/diagnostics/catalogue.hpp"
#include "dialogue/diagnostics/near_names.hpp"

namespace kiosk::dialogue {

Diagnostics Report::findings() const {
  Diagnostics placed;
  placed.reserve(findings_.size());
  for (const auto& finding : findings_) {
    const auto* row = find_row(finding.id);
    Diagnostic diagnostic;
    diagnostic.id = finding.id;
    diagnostic.severity = row ? row->severity : Severity::Error;
    diagnostic.place = places_.of(finding.key);
    diagnostic.source_line = places_.line_of(finding.key);
    diagnostic.what = finding.what;
    diagnostic.expected = finding.expected;
    diagnostic.mend = finding.mend;
    placed.push_back(std::move(diagnostic));
  }
  return placed;
}

std::string key_in_list(const std::string& list, const Language& language, std::size_t index) {
  return list + "/" + language + "/" + std::to_string(index);
}

std::string named(const std::string& name) {
  return '"' + name + '"';
}

std::string on_glass(const std::string& words) {
  std::string plain;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.compare(at, 2, "**") == 0) {
      ++at;
    } else {
      plain += words[at];
    }
  }
  return "“" + plain + "”";
}

std::string nearest_or(const std::string& typed,
                       const std::vector<std::string>& names,
                       const std::string& otherwise) {
  const auto question = did_you_mean(typed, names);
  return question.empty() ? otherwise : question + " If not, " + otherwise;
}

}  // namespace kiosk::dialogue
