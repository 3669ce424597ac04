// Names given to pages, sources, pictures and variables, and every place that names them.

#include <algorithm>
#include <string>

#include "editing/findings.hpp"
#include "editing/renaming.hpp"

#include "dialogue/files/source_set.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::editing;
using dialogue::Refers;

namespace {

Files shipped() {
  return dialogue::embedded_sources().files;
}

Trees trees_of(const Files& files) {
  Trees trees;
  trees.update(files);
  return trees;
}

std::size_t mentions(const Files& files, Refers what, const std::string& name) {
  return static_cast<std::size_t>(
      std::ranges::count(mentions_of(trees_of(files), "baclofen", what), name, &Mention::name));
}

std::size_t errors(const Files& files) {
  return static_cast<std::size_t>(std::ranges::count(
      check(files).findings, dialogue::Severity::Error, [](const Finding& finding) {
        return finding.diagnostic.severity;
      }));
}

/// By whatever names it.
Files renamed(Files files, Refers what, const std::string& from, const std::string& to) {
  REQUIRE(editing::apply(rename_everywhere(trees_of(files), "baclofen", {what, from, to}), files));
  return files;
}

/// Everything is named anew, nothing is wrong, and no byte is lost on the way back.
void check_renaming(Refers what, const std::string& from, const std::string& to) {
  CAPTURE(from);
  const auto before = shipped();
  const auto named = mentions(before, what, from);
  const auto after = renamed(before, what, from, to);
  CHECK(mentions(after, what, to) == std::max<std::size_t>(named, 2));
  CHECK(errors(after) == errors(before));
  CHECK(renamed(after, what, to, from) == before);
}

}  // namespace

TEST_CASE("Whatever names a thing names it so too when it is renamed", "[editing]") {
  check_renaming(Refers::ToSource, "NHS", "NHS-2026");
  check_renaming(Refers::ToVariable, "how_taken", "way");
  check_renaming(Refers::ToPage, "how-taken", "first-question");
  check_renaming(Refers::ToFigure, "calm-muscle", "quiet-muscle");
}

TEST_CASE("A name that something else has is not given", "[editing]") {
  const auto trees = trees_of(shipped());
  CHECK(rename_everywhere(trees, "baclofen", {Refers::ToSource, "NHS", "OZO"}).empty());
  CHECK(rename_everywhere(trees, "baclofen", {Refers::ToSource, "NHS", ""}).empty());
  CHECK(rename_everywhere(trees, "baclofen", {Refers::ToSource, "nobody", "x"}).empty());
}

TEST_CASE("Another dialogue of the folder keeps its names", "[editing]") {
  auto files = shipped();
  for (const auto& [file, bytes] : shipped()) {
    if (const std::string folder = "baclofen"; file.starts_with(folder + "/")) {
      files["other" + file.substr(folder.size())] = bytes;
    }
  }
  const auto after = renamed(files, Refers::ToSource, "NHS", "N");
  for (const auto& [file, bytes] : files) {
    CHECK((!file.starts_with("other/") || after.at(file) == bytes));
  }
}
