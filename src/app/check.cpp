#include "app/check.hpp"

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/content/today.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/load/site_fit.hpp"
#include "seals/effect.hpp"

namespace kiosk::app {

namespace {

void append(dialogue::Diagnostics& to, const dialogue::Diagnostics& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// Seals are for each site to judge; with none they are taken for what they say.
dialogue::Diagnostics told_of_seals(const JudgedDialogues& judged,
                                    const std::vector<dialogue::Site>& sites) {
  dialogue::Diagnostics told;
  if (dialogue::has_errors(judged.diagnostics)) {
    return told;
  }
  for (std::size_t number = 0; number < judged.dialogues.size(); ++number) {
    const auto& dialogue = judged.dialogues[number];
    for (const auto& site : sites) {
      if (site.dialogue.empty() || site.dialogue == dialogue.name) {
        append(told,
               seals::with_seals(dialogue, judged.seals[number], site, local_today()).diagnostics);
      }
    }
    if (sites.empty()) {
      append(told, seals::told_without_site(dialogue, judged.seals[number], local_today()));
    }
  }
  return told;
}

}  // namespace

dialogue::Diagnostics check_sources(const dialogue::ReadSources& read) {
  const auto judged = judge_dialogues(read, PassedContent::none());
  auto diagnostics = judged.diagnostics;
  append(diagnostics, told_of_seals(judged, {}));
  return diagnostics;
}

namespace {

/// Of the site files; those without errors are added to `sites`.
dialogue::Diagnostics check_sites(const std::vector<std::filesystem::path>& paths,
                                  const std::vector<JudgedDialogues>& folders,
                                  std::vector<dialogue::Site>& sites) {
  std::vector<dialogue::Dialogue> dialogues;
  for (const auto& judged : folders) {
    dialogues.insert(dialogues.end(), judged.dialogues.begin(), judged.dialogues.end());
  }
  dialogue::Diagnostics diagnostics;
  for (const auto& path : paths) {
    const auto loaded = load_site(read_site(path));
    append(diagnostics, loaded.diagnostics);
    // A site alone may name a dialogue that is elsewhere.
    append(diagnostics,
           dialogues.empty()
               ? dialogue::check_site_languages(
                     loaded, dialogue::load_dialogues(dialogue::embedded_sources()).dialogues)
               : dialogue::check_site_fits(loaded, path.string(), dialogues));
    if (!dialogue::has_errors(loaded.diagnostics)) {
      sites.push_back(loaded.site);
    }
  }
  return diagnostics;
}

/// Folders first, then the sites: they are held against the dialogues of all folders, and say which
/// seals count.
dialogue::Diagnostics check_paths(const std::vector<std::filesystem::path>& paths) {
  dialogue::Diagnostics diagnostics;
  std::vector<JudgedDialogues> folders;
  std::vector<std::filesystem::path> site_files;
  for (const auto& path : paths) {
    std::error_code failure;
    if (std::filesystem::is_regular_file(path, failure)) {
      site_files.push_back(path);
      continue;
    }
    folders.push_back(judge_dialogues(dialogue::read_sources(path), PassedContent::none()));
    append(diagnostics, folders.back().diagnostics);
  }
  std::vector<dialogue::Site> sites;
  append(diagnostics, check_sites(site_files, folders, sites));
  for (const auto& judged : folders) {
    append(diagnostics, told_of_seals(judged, sites));
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
