// What the shipped dialogue consists of, and what is wrong with a spoiled one, by place.

#include <string>

#include "editing/findings.hpp"
#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"
#include "editing/outline.hpp"

#include "dialogue/files/source_set.hpp"
#include "dialogue/format/files.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::editing;

namespace {

constexpr const char* kStart = "baclofen/topics/00-start.json";

Files shipped() {
  return dialogue::embedded_sources().files;
}

Outline outline() {
  Trees trees;
  trees.update(shipped());
  return outline_of(trees, "baclofen");
}

std::size_t
errors_in(const std::vector<Finding>& findings, const std::string& file, const Pointer& pointer) {
  const Findings placed(findings);
  const auto found = placed.in(file, pointer);
  return static_cast<std::size_t>(std::ranges::count_if(found, [](const Finding* finding) {
    return finding->diagnostic.severity == dialogue::Severity::Error;
  }));
}

}  // namespace

TEST_CASE("The outline names every topic, page, picture and source", "[editing]") {
  const auto found = outline();
  CHECK(found.languages == std::vector<std::string>{"en", "es"});
  REQUIRE(found.find_page("how-taken") != nullptr);
  const auto& page = *found.find_page("how-taken");
  CHECK(name_of(page, found) == "How do you take baclofen?");
  CHECK(found.page_at(kStart, "/pages/0") == &page);
  CHECK(found.topics.size() > 5);
  CHECK_FALSE(found.figures.empty());
  CHECK_FALSE(found.sources.empty());
  CHECK(found.variables.contains("how_taken"));
}

TEST_CASE("A fault is found at the value that is to be mended", "[safety][editing]") {
  auto files = shipped();
  const auto tree = parse_tree(kStart, files.at(kStart));
  const auto lost = set_at(*tree, "/pages/0/choices/2/goto", json_words("nowhere"));
  REQUIRE(lost);
  REQUIRE(apply({*lost}, files));
  const auto checked = check(files);
  CHECK(errors_in(checked.findings, kStart, "/pages/0/choices/2/goto") == 1);
  CHECK(errors_in(checked.findings, kStart, "/pages/0") >= 1);
  CHECK(errors_in(checked.findings, kStart, "/pages/0/choices/1") == 0);
}

TEST_CASE("The shipped dialogue has no errors where it is edited", "[editing]") {
  const auto checked = check(shipped());
  CHECK(std::ranges::none_of(checked.findings, [](const Finding& finding) {
    return finding.diagnostic.severity == dialogue::Severity::Error;
  }));
  CHECK(checked.dialogues.size() == 1);
}

TEST_CASE("A file that is no JSON is told as a whole", "[editing]") {
  auto files = shipped();
  files.at(kStart) = "{ \"topic\": ";
  const auto checked = check(files);
  CHECK(errors_in(checked.findings, kStart, "") >= 1);
}

TEST_CASE("A new page holds all that its kind must have, and only words are missing", "[editing]") {
  const dialogue::Shape page{dialogue::page_shape(), {}, {}};
  const std::vector<std::string> languages{"en", "es"};
  const auto quiz = blank_of(page, languages, "quiz");
  CHECK(quiz.find("kind")->words == "quiz");
  REQUIRE(quiz.find("answers") != nullptr);
  CHECK(quiz.find("answers")->items.size() == 2);
  CHECK(quiz.find("title")->find("es")->words.empty());
  CHECK(quiz.find("items") == nullptr);
  const auto block = blank_of({dialogue::block_shape(), {}, {}}, languages, "warning");
  CHECK(written_on_a_line(block) == R"({ "warning": { "en": "", "es": "" } })");
}
