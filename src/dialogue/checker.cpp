#include "dialogue/checker.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

#include "dialogue/diagnostics/report.hpp"
#include "dialogue/proof/proof.hpp"
#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue {

namespace {

/// The folder of the dialogue, with its slash; "" if its place is not known.
std::string folder_of(const Places& places) {
  const auto file = places.of("dialogue").file;
  const auto slash = file.rfind('/');
  return slash == std::string::npos ? std::string() : file.substr(0, slash + 1);
}

bool loaded_well(const Places& places, const Diagnostics& diagnostics) {
  const auto folder = folder_of(places);
  return std::none_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::Error &&
           diagnostic.place.file.compare(0, folder.size(), folder) == 0;
  });
}

}  // namespace

Diagnostics
check_dialogue(const Dialogue& dialogue, const Teaching& teaching, const Places& places) {
  // Those about questions take about as long as all others together. With no thread to be had they
  // come after them.
  Report of_questions(places);
  auto questions = std::async(std::launch::async | std::launch::deferred, [&] {
    rules::check_languages(dialogue, teaching, of_questions);
    rules::check_questions(dialogue, teaching, of_questions);
  });
  Report report(places);
  rules::check_targets(dialogue, teaching, report);
  rules::check_variables(dialogue, teaching, report);
  rules::check_references(dialogue, teaching, report);
  rules::check_words(dialogue, report);
  rules::check_reading_grade(dialogue, report);
  prove(dialogue, report);
  questions.get();
  auto diagnostics = report.findings();
  std::ranges::move(of_questions.findings(), std::back_inserter(diagnostics));
  sort_by_place(diagnostics);
  return diagnostics;
}

CheckedContent load_and_check(const SourceSet& sources, KnownFiles* known) {
  auto loaded = load_dialogues(sources, known);
  CheckedContent content;
  content.diagnostics = loaded.diagnostics;
  for (std::size_t i = 0; i < loaded.dialogues.size() && i < loaded.places.size(); ++i) {
    if (loaded_well(loaded.places[i], loaded.diagnostics)) {
      const auto found =
          check_dialogue(loaded.dialogues[i], *loaded.teachings[i], loaded.places[i]);
      content.diagnostics.insert(content.diagnostics.end(), found.begin(), found.end());
    }
  }
  sort_by_place(content.diagnostics);
  content.dialogues = std::move(loaded.dialogues);
  content.teachings = std::move(loaded.teachings);
  content.places = std::move(loaded.places);
  return content;
}

}  // namespace kiosk::dialogue
