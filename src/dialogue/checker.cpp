#include "dialogue/checker.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

#include "dialogue/diagnostics/about_words.hpp"
#include "dialogue/diagnostics/report.hpp"
#include "dialogue/proof/proof.hpp"
#include "dialogue/rules/rules.hpp"
#include "dialogue/rules/told_by_reading.hpp"

namespace kiosk::dialogue {

namespace {

/// The folder of the dialogue, with its slash; "" if its place is not known.
std::string folder_of(const Places& places) {
  const auto file = places.of("dialogue").file;
  const auto slash = file.rfind('/');
  return slash == std::string::npos ? std::string() : file.substr(0, slash + 1);
}

/// With wrong or missing words, at the most.
bool is_whole(const Loaded& loaded, std::size_t number) {
  const auto folder = folder_of(loaded.places[number]);
  return loaded.has_all[number] &&
         std::ranges::none_of(loaded.diagnostics, [&](const Diagnostic& diagnostic) {
           return diagnostic.severity == Severity::Error &&
                  diagnostic.place.file.starts_with(folder) && !is_about_words(diagnostic);
         });
}

}  // namespace

Diagnostics
check_dialogue(const Dialogue& dialogue, const Teaching& teaching, const Places& places) {
  rules::KnownWords known;
  return check_dialogue(dialogue, teaching, places, known, {});
}

Diagnostics check_dialogue(const Dialogue& dialogue,
                           const Teaching& teaching,
                           const Places& places,
                           rules::KnownWords& known,
                           const Diagnostics& told) {
  // Those about questions take about as long as all others together. With no thread to be had they
  // come after them.
  Report of_questions(places);
  auto questions = std::async(std::launch::async | std::launch::deferred, [&] {
    rules::check_languages(dialogue, teaching, known, of_questions);
    rules::check_questions(dialogue, teaching, known, of_questions);
  });
  Report report(places);
  rules::check_targets(dialogue, teaching, report);
  rules::check_variables(dialogue, teaching, report);
  rules::check_references(dialogue, teaching, report);
  rules::check_words(dialogue, known, report);
  rules::check_reading_grade(dialogue, known, report);
  prove(dialogue, report);
  questions.get();
  const rules::ToldByReading told_by_reading(told);
  for (auto* one : {&report, &of_questions}) {
    one->drop([&](const Finding& finding) { return told_by_reading.explains(finding, places); });
  }
  auto diagnostics = report.findings();
  std::ranges::move(of_questions.findings(), std::back_inserter(diagnostics));
  sort_by_place(diagnostics);
  return diagnostics;
}

CheckedContent load_and_check(const SourceSet& sources, KnownContent* known) {
  auto loaded = load_dialogues(sources, known == nullptr ? nullptr : &known->readings);
  std::map<std::string, rules::KnownWords> words;
  CheckedContent content;
  content.diagnostics = loaded.diagnostics;
  for (std::size_t i = 0; i < loaded.dialogues.size() && i < loaded.places.size(); ++i) {
    const auto& dialogue = loaded.dialogues[i];
    auto& known_words = words[dialogue.name];
    if (known != nullptr) {
      known_words = std::move(known->words[dialogue.name]);
    }
    if (is_whole(loaded, i)) {
      const auto found = check_dialogue(
          dialogue, *loaded.teachings[i], loaded.places[i], known_words, loaded.diagnostics);
      content.diagnostics.insert(content.diagnostics.end(), found.begin(), found.end());
    }
  }
  if (known != nullptr) {
    known->words = std::move(words);
  }
  sort_by_place(content.diagnostics);
  content.dialogues = std::move(loaded.dialogues);
  content.teachings = std::move(loaded.teachings);
  content.places = std::move(loaded.places);
  return content;
}

}  // namespace kiosk::dialogue
