#include "app/check.hpp"

#include <iostream>

#include "app/content.hpp"
#include "app/danger_trial.hpp"
#include "app/run.hpp"
#include "dialogue/checker.hpp"

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

dialogue::Diagnostics check_path(const std::filesystem::path& path) {
  std::error_code failure;
  if (!std::filesystem::is_regular_file(path, failure)) {
    return check_sources(dialogue::read_sources(path));
  }
  return load_site(read_site(path)).diagnostics;
}

}  // namespace

int run_check(const CheckOptions& options) {
  dialogue::Diagnostics diagnostics;
  if (options.paths.empty()) {
    diagnostics = check_sources({dialogue::embedded_sources(), {}});
  }
  for (const auto& path : options.paths) {
    const auto found = check_path(path);
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
