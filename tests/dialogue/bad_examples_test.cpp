#include <set>

#include "dialogue/bad_example.hpp"
#include "dialogue/diagnostics/catalogue.hpp"
#include "dialogue/generated_examples.hpp"
#include "dialogue/load/loader.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

// Reading already refuses a tip outside an ending (D043); proof_test has it on a model made in
// code. No file of a dialogue tells of a release (D009); app/content/release_inputs_test has it.
// Real seals and days to hold them against are made in tests/seals.
const std::set<std::string> kShownByModels{"D009", "D125", "D155", "D156", "D157", "D158"};

bool is_about_reading(const BadExample& example) {
  return example.id < "D100";
}

Diagnostics found_by_reading(const BadExample& example) {
  if (example.site.empty()) {
    return load_dialogues(example.sources).diagnostics;
  }
  const auto site = load_site("site.json", example.site);
  auto found = site.diagnostics;
  const auto languages = check_site_languages(site, load_dialogues(example.sources).dialogues);
  found.insert(found.end(), languages.begin(), languages.end());
  return found;
}

}  // namespace

TEST_CASE("The good dialogue of the bad examples reads without a fault",
          "[dialogue][loader][unit]") {
  CHECK(format_for_people(load_dialogues(good_dialogue()).diagnostics).empty());
}

TEST_CASE("Each bad file gives exactly its diagnostic at its place", "[dialogue][loader][unit]") {
  for (const auto& example : bad_examples()) {
    if (is_about_reading(example)) {
      const auto found = found_by_reading(example);
      INFO(example.name << "\n" << format_for_people(found));
      CHECK(places_of(found) == example.expected);
    }
  }
}

TEST_CASE("Each generated bad file gives exactly its diagnostic", "[dialogue][loader][unit]") {
  for (const auto& example : generated_examples()) {
    INFO(example.id << "\n" << format_for_people(example.found));
    REQUIRE(example.found.size() == 1);
    CHECK(example.found.front().id == example.id);
  }
}

TEST_CASE("Each diagnostic of the catalogue has a bad file", "[dialogue][catalogue][unit]") {
  auto shown = kShownByModels;
  for (const auto& example : bad_examples()) {
    shown.insert(example.id);
    INFO(example.name << " is an example of an unknown diagnostic");
    CHECK(find_row(example.id) != nullptr);
  }
  for (const auto& example : generated_examples()) {
    shown.insert(example.id);
  }
  for (const auto& row : catalogue()) {
    INFO(row.id << " (" << row.title << ") has no folder in tests/bad");
    CHECK(shown.count(row.id) == 1);
  }
}

TEST_CASE("The catalogue names each diagnostic once, in order", "[dialogue][catalogue][unit]") {
  std::string last;
  for (const auto& row : catalogue()) {
    CHECK(row.id > last);
    last = row.id;
  }
}

TEST_CASE("Messages use the words of staff", "[dialogue][catalogue][unit]") {
  auto check_words = [](const std::string& words) {
    for (const auto* banned : {"token",
                               "object key",
                               "string literal",
                               "null",
                               "exception",
                               "illegal",
                               "invalid input",
                               "!",
                               "parse"}) {
      INFO(words);
      CHECK(words.find(banned) == std::string::npos);
    }
  };
  for (const auto& example : bad_examples()) {
    for (const auto& found :
         is_about_reading(example) ? found_by_reading(example) : Diagnostics{}) {
      CHECK_FALSE(found.what.empty());
      CHECK(found.what.back() != '.');
      check_words(found.what);
      check_words(found.mend);
    }
  }
  for (const auto& row : catalogue()) {
    check_words(std::string(row.title) + row.meaning);
  }
}
