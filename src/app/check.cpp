#include "app/check.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "dialogue/checker.hpp"

namespace kiosk::app {

dialogue::Diagnostics check_sources(const dialogue::ReadSources& read) {
  return judge_dialogues(read, PassedContent::none()).diagnostics;
}

namespace {

void append(dialogue::Diagnostics& to, const dialogue::Diagnostics& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// Folders first, then the sites: they are held against the dialogues of all folders.
dialogue::Diagnostics check_paths(const std::vector<std::filesystem::path>& paths) {
  dialogue::Diagnostics diagnostics;
  std::vector<dialogue::Dialogue> dialogues;
  std::vector<std::filesystem::path> sites;
  for (const auto& path : paths) {
    std::error_code failure;
    if (std::filesystem::is_regular_file(path, failure)) {
      sites.push_back(path);
      continue;
    }
    auto judged = judge_dialogues(dialogue::read_sources(path), PassedContent::none());
    append(diagnostics, judged.diagnostics);
    std::move(judged.dialogues.begin(), judged.dialogues.end(), std::back_inserter(dialogues));
  }
  for (const auto& path : sites) {
    const auto loaded = load_site(read_site(path));
    append(diagnostics, loaded.diagnostics);
    // A site alone may name a dialogue that is elsewhere.
    append(diagnostics,
           dialogues.empty()
               ? dialogue::check_site_languages(
                     loaded, dialogue::load_dialogues(dialogue::embedded_sources()).dialogues)
               : cross_check(loaded, path.string(), dialogues));
  }
  return diagnostics;
}

std::string verdict_on(const dialogue::Diagnostics& diagnostics) {
  const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(), [](const auto& one) {
    return one.severity == dialogue::Severity::Error;
  });
  if (errors == 0) {
    return "No errors: this content may be shown.";
  }
  return (errors == 1 ? "1 error" : std::to_string(errors) + " errors") +
         ": visitors go on seeing the last content without errors.";
}

}  // namespace

int run_check(const CheckOptions& options) {
  const auto diagnostics = options.paths.empty() ? check_sources({dialogue::embedded_sources(), {}})
                                                 : check_paths(options.paths);
  if (options.output == Output::Json) {
    std::cout << dialogue::format_as_json(diagnostics) << '\n';
  } else {
    std::cout << dialogue::format_for_people(diagnostics);
    std::cout << verdict_on(diagnostics) << '\n';
  }
  return dialogue::has_errors(diagnostics) ? kContentHasErrors : kFine;
}

}  // namespace kiosk::app
