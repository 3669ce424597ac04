#include "app/check.hpp"

#include <iostream>
#include <iterator>
#include <vector>

#include "app/content.hpp"
#include "app/danger_trial.hpp"
#include "app/run.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/loader.hpp"

namespace kiosk::app {

dialogue::Diagnostics check_sources(dialogue::ReadSources read) {
  auto diagnostics = std::move(read.diagnostics);
  const auto checked = dialogue::load_and_check(read.sources);
  const auto tried = try_dangers(checked);
  diagnostics.insert(diagnostics.end(), checked.diagnostics.begin(), checked.diagnostics.end());
  diagnostics.insert(diagnostics.end(), tried.begin(), tried.end());
  return diagnostics;
}

namespace {

bool is_site(const std::filesystem::path& path) {
  std::error_code failure;
  return std::filesystem::is_regular_file(path, failure);
}

/// Those a site file is for: of the folders to check, or the built-in ones.
std::vector<dialogue::Dialogue> dialogues_of(const std::vector<std::filesystem::path>& paths) {
  std::vector<dialogue::Dialogue> dialogues;
  for (const auto& path : paths) {
    if (!is_site(path)) {
      auto loaded = dialogue::load_dialogues(dialogue::read_sources(path).sources);
      std::move(loaded.dialogues.begin(), loaded.dialogues.end(), std::back_inserter(dialogues));
    }
  }
  return dialogues.empty() ? dialogue::load_dialogues(dialogue::embedded_sources()).dialogues
                           : dialogues;
}

dialogue::Diagnostics check_site(const std::filesystem::path& path,
                                 const std::vector<std::filesystem::path>& paths) {
  const auto loaded = load_site(read_site(path));
  auto found = loaded.diagnostics;
  const auto languages = dialogue::check_site_languages(loaded, dialogues_of(paths));
  found.insert(found.end(), languages.begin(), languages.end());
  return found;
}

}  // namespace

int run_check(const CheckOptions& options) {
  dialogue::Diagnostics diagnostics;
  if (options.paths.empty()) {
    diagnostics = check_sources({dialogue::embedded_sources(), {}});
  }
  for (const auto& path : options.paths) {
    const auto found = is_site(path) ? check_site(path, options.paths)
                                     : check_sources(dialogue::read_sources(path));
    diagnostics.insert(diagnostics.end(), found.begin(), found.end());
  }
  if (options.output == Output::Json) {
    std::cout << dialogue::format_as_json(diagnostics) << '\n';
  } else {
    std::cout << dialogue::format_for_people(diagnostics);
    if (!dialogue::has_errors(diagnostics)) {
      std::cout << "No errors: this content may be shown.\n";
    }
  }
  return dialogue::has_errors(diagnostics) ? kContentHasErrors : kFine;
}

}  // namespace kiosk::app
