#include <algorithm>
#include <set>

#include "dialogue/bad_example.hpp"
#include "dialogue/checker.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

// Whoever answers questions tries these: tests/app/danger_trial_test.cpp.
const std::set<std::string> kTriedByAnswers{"D168", "D169"};
// Whoever judges seals tells these: tests/seals/bad_seals_test.cpp.
const std::set<std::string> kToldOfSeals{"D107", "D150", "D151", "D152", "D153", "D154", "D159"};

/// What reading and checking find; the few ways of asking of the good dialogue only where they are
/// the subject.
Diagnostics found_in(const SourceSet& sources, const std::string& subject) {
  auto found = load_and_check(sources).diagnostics;
  const auto beside_subject = [&](const Diagnostic& diagnostic) {
    return diagnostic.id == "D160" && subject != diagnostic.id;
  };
  found.erase(std::remove_if(found.begin(), found.end(), beside_subject), found.end());
  return found;
}

}  // namespace

TEST_CASE("The good dialogue of the bad examples passes every rule", "[dialogue][rules][unit]") {
  CHECK(format_for_people(found_in(good_dialogue(), "")).empty());
}

TEST_CASE("Each bad example of the rules gives exactly its diagnostic at its place",
          "[dialogue][rules][unit]") {
  for (const auto& example : bad_examples()) {
    if (example.id >= "D100" && !kTriedByAnswers.contains(example.id) &&
        !kToldOfSeals.contains(example.id)) {
      const auto found = found_in(example.sources, example.id);
      INFO(example.name << "\n" << format_for_people(found));
      CHECK(places_of(found) == example.expected);
    }
  }
}

TEST_CASE("A dialogue in which only words are wrong is told everything at once",
          "[dialogue][rules][unit]") {
  for (const auto& example : bad_examples()) {
    const Diagnostics read = load_dialogues(example.sources).diagnostics;
    if (example.id >= "D100" || !example.site.empty() || !has_errors(read)) {
      continue;
    }
    // The example is right but for what it shows, so that rules have nothing to add.
    INFO(example.name << "\n" << format_for_people(found_in(example.sources, example.id)));
    CHECK(places_of(found_in(example.sources, example.id)) == places_of(read));
  }
}

TEST_CASE("What is wrong with other words is told while one is still to be mended",
          "[dialogue][rules][unit]") {
  auto sources = good_dialogue();
  auto& topic = sources.files.at("good/topics/10-first.json");
  const auto replace = [&](const std::string& from, const std::string& to) {
    topic.replace(topic.find(from), from.size(), to);
  };
  replace(R"("Siguiente")", R"("")");
  replace("Ask first. Or", "Take 5 mg **now. Or");
  replace(R"("goto": "signs")", R"("goto": "sings")");
  std::multiset<std::string> ids;
  for (const auto& found : found_in(sources, "")) {
    ids.insert(found.id);
  }
  CHECK(ids == std::multiset<std::string>{"D034", "D046", "D100", "D131"});
}

TEST_CASE("Rules stay silent on a dialogue that could not be read", "[dialogue][rules][unit]") {
  auto sources = good_dialogue();
  sources.files["good/topics/99-help.json"] = "{";
  for (const auto& diagnostic : load_and_check(sources).diagnostics) {
    INFO(format_for_people({diagnostic}));
    CHECK(diagnostic.id < "D100");
  }
}
