#include "app/map/map.hpp"

#include <algorithm>
#include <iostream>

#include "mapping/map_approvals.hpp"
#include "mapping/map_drawing.hpp"
#include "mapping/map_words.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/content/content.hpp"
#include "app/content/today.hpp"
#include "app/glass/resources.hpp"
#include "base/text_file.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/load/load_seals.hpp"
#include "seals/judgement.hpp"

namespace kiosk::app {

namespace {

int fail(int code, const std::string& why) {
  std::cerr << "baclofen-kiosk: " << why << '\n';
  return code;
}

dialogue::MapCounts counts_of(const dialogue::DialogueMap& map) {
  dialogue::MapCounts all;
  for (const auto& node : map.nodes) {
    dialogue::add(all, node.counts);
  }
  return all;
}

std::vector<std::string> page_names(const dialogue::DialogueMap& map) {
  std::vector<std::string> names;
  for (const auto& node : map.nodes) {
    if (node.kind == dialogue::MapNodeKind::Page) {
      names.push_back(node.name);
    }
  }
  return names;
}

/// What is drawn of the whole map: its closed topics, or what is near a page.
base::Result<dialogue::DialogueMap> part_to_draw(const dialogue::DialogueMap& whole,
                                                 const MapOptions& options) {
  if (options.page.empty()) {
    return dialogue::with_closed_topics(whole);
  }
  auto part = dialogue::neighbourhood(whole, options.page, options.steps);
  if (part.nodes.empty()) {
    const auto meant = dialogue::did_you_mean(options.page, page_names(whole));
    return base::Error("there is no page " + dialogue::in_quotes(options.page) +
                       (meant.empty() ? "" : "; " + meant));
  }
  return part;
}

/// Keys and signatures are not looked at: `seals --site` does.
dialogue::DialogueMap map_with_approvals(const dialogue::Dialogue& dialogue,
                                         const dialogue::SourceSet& sources) {
  auto map = dialogue::map_of(dialogue);
  const auto loaded = dialogue::load_seals(sources, dialogue.name);
  const auto judgement =
      seals::judge(dialogue, dialogue::seals_of(loaded), std::nullopt, local_today());
  mapping::mark_approvals(map, judgement, dialogue.languages);
  return map;
}

/// Authors draw what they are still writing: errors are told and do not hold it up.
void tell_errors(const dialogue::Diagnostics& diagnostics) {
  const auto errors = std::count_if(diagnostics.begin(), diagnostics.end(), [](const auto& one) {
    return one.severity == dialogue::Severity::Error;
  });
  if (errors > 0) {
    std::cerr << "baclofen-kiosk: the content has " << errors
              << (errors == 1 ? " error" : " errors")
              << "; the map shows what could be read. `baclofen-kiosk check` says what is wrong.\n";
  }
}

}  // namespace

int run_map(const MapOptions& options) {
  const auto inputs = read_inputs({options.dialogues, {}});
  auto checked = dialogue::load_and_check(inputs.dialogues.sources);
  auto diagnostics = inputs.dialogues.diagnostics;
  diagnostics.insert(diagnostics.end(), checked.diagnostics.begin(), checked.diagnostics.end());
  if (checked.dialogues.empty()) {
    std::cerr << dialogue::format_for_people(diagnostics);
    return kContentHasErrors;
  }
  tell_errors(diagnostics);
  const auto& dialogue = checked.dialogues.front();
  const auto whole = map_with_approvals(dialogue, inputs.dialogues.sources);
  const auto part = part_to_draw(whole, options);
  if (!part) {
    return fail(kWrongCommandLine, part.error().message());
  }
  const auto fonts = create_typesetter();
  if (!fonts) {
    return fail(kCannotStart, fonts.error().message());
  }
  const auto language =
      dialogue.languages.empty() ? dialogue::Language() : dialogue.languages.front();
  const auto title = dialogue.title.empty() ? dialogue.name : dialogue.title.in(language);
  const auto counts = mapping::words_of_counts(counts_of(whole));
  const auto drawn = mapping::draw_map(*part, title + "\n" + counts, language);
  if (!drawn) {
    return fail(kCannotStart, drawn.error().message());
  }
  if (const auto written = base::write_file_atomically(options.out, drawn->svg); !written) {
    return fail(kCannotStart, written.error().message());
  }
  std::cout << options.out.string() << ": " << counts << '\n';
  if (checked.dialogues.size() > 1) {
    std::cout << "This is " << dialogue.name
              << ". For another one name its own folder with --dialogues.\n";
  }
  return kFine;
}

}  // namespace kiosk::app
