// What the editor says of a fault, to people who see a form and no file.

#include <string>

#include "editing/findings.hpp"
#include "editing/outline.hpp"
#include "editor/parts/finding_words.hpp"

#include "dialogue/bad_example.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

struct Told {
  std::string example;
  std::string id;
  std::string words;
};

/// What the form says of every bad example that it can show.
std::vector<Told> told_of_bad_examples() {
  std::vector<Told> all;
  for (const auto& example : bad_examples()) {
    const auto& files = example.sources.files;
    const auto folder = files.begin()->first.substr(0, files.begin()->first.find('/'));
    editing::Trees trees;
    trees.update(files);
    const auto outline = editing::outline_of(trees, folder);
    for (const auto& finding : editing::check(files).findings) {
      if (!finding.pointer.empty()) {
        const auto& found = finding.diagnostic;
        all.push_back({example.name, found.id, editor::sentence_of(found, outline)});
      }
    }
  }
  return all;
}

std::string words_of(const std::vector<Told>& all, const std::string& id) {
  std::string words;
  for (const auto& told : all) {
    words += told.id == id ? told.words + "\n" : "";
  }
  return words;
}

}  // namespace

TEST_CASE("No fault is told in the words of the files", "[editor][findings]") {
  const auto all = told_of_bad_examples();
  REQUIRE(all.size() > 100);
  for (const auto& told : all) {
    INFO(told.example << ": " << told.words);
    CHECK(told.words.find('"') == std::string::npos);
    for (const auto* key : {"goto", "when", "also_said", "happening_now"}) {
      CHECK(told.words.find("“" + std::string(key) + "”") == std::string::npos);
    }
  }
}

TEST_CASE("A fault names pages by their titles and parts of the form by their labels",
          "[editor][findings]") {
  const auto all = told_of_bad_examples();
  CHECK(words_of(all, "D121").starts_with("The page “What do you do first?” is a dead end"));
  CHECK(words_of(all, "D121").find("a choice without “Only for”") != std::string::npos);
  CHECK(words_of(all, "D036").starts_with("This text has no words for “Español”"));
}
