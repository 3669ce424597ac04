#include "docs/docs.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "app/format/reference.hpp"
#include "base/text_file.hpp"
#include "dialogue/bad_example.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/diagnostics/catalogue.hpp"
#include "seals/bad_seals.hpp"

using namespace kiosk;

namespace {

const char* words_of(dialogue::Severity severity) {
  switch (severity) {
    case dialogue::Severity::Error:
      return "Error: content with it is not shown";
    case dialogue::Severity::Warning:
      return "Warning: shown all the same; please look";
    case dialogue::Severity::Note:
      break;
  }
  return "Note: a reminder";
}

dialogue::Diagnostics read_and_checked(const BadExample& example) {
  if (!example.site.empty()) {
    const auto loaded = dialogue::load_site("site.json", example.site);
    auto all = loaded.diagnostics;
    const auto languages =
        check_site_languages(loaded, dialogue::load_and_check(good_dialogue()).dialogues);
    all.insert(all.end(), languages.begin(), languages.end());
    return all;
  }
  return dialogue::load_and_check(example.sources).diagnostics;
}

dialogue::Diagnostics findings_of(const BadExample& example) {
  auto all = read_and_checked(example);
  const auto of_seals = told_of_seals(example);
  all.insert(all.end(), of_seals.begin(), of_seals.end());
  return all;
}

/// What `check` prints of the first finding of this id; "" if the example needs more than the
/// files.
std::string printed(const BadExample& example) {
  auto findings = findings_of(example);
  std::erase_if(findings, [&](const auto& finding) { return finding.id != example.id; });
  if (findings.empty()) {
    return {};
  }
  findings.resize(1);
  return dialogue::format_for_people(findings);
}

std::string page_of(const dialogue::CatalogueRow& row, const std::vector<BadExample>& examples) {
  std::string page = std::string("# ") + row.id + ": " + row.title + "\n\n" + row.meaning + "\n\n" +
                     words_of(row.severity) + ".\n";
  for (const auto& example : examples) {
    const auto words = example.id == row.id ? printed(example) : std::string();
    if (!words.empty()) {
      page += "\n## For example: " + example.name.substr(example.name.find('-') + 1) + "\n\n```\n" +
              words + (words.ends_with('\n') ? "" : "\n") + "```\n";
    }
  }
  return page;
}

std::string list_of_pages() {
  std::string list =
      "# What can be wrong\n\nWhat `baclofen-kiosk check` and the editor find, by its "
      "number. Each has a page with examples.\n\n| number | what it is | |\n|---|---|---|\n";
  for (const auto& row : dialogue::catalogue()) {
    const std::string severity = words_of(row.severity);
    list += std::string("| [") + row.id + "](" + row.id + ".md) | " + row.title + " | " +
            severity.substr(0, severity.find(':')) + " |\n";
  }
  return list;
}

}  // namespace

std::map<std::filesystem::path, std::string> made_docs() {
  constexpr std::size_t kMostBytes = 1'000'000;
  const auto format =
      base::read_file(std::filesystem::path(KIOSK_SOURCE_DIR) / "docs/format.md", kMostBytes);
  if (!format) {
    throw std::runtime_error(format.error().message());
  }
  std::map<std::filesystem::path, std::string> docs;
  docs["format.md"] = app::with_tables(*format);
  docs["diagnostics/README.md"] = list_of_pages();
  auto examples = bad_examples();
  for (auto& example : examples) {
    example.sources.root.clear();  // no path of this machine in a document
  }
  for (const auto& row : dialogue::catalogue()) {
    docs[std::filesystem::path("diagnostics") / (std::string(row.id) + ".md")] =
        page_of(row, examples);
  }
  return docs;
}
