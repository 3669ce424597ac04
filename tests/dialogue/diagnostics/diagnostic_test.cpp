#include <nlohmann/json.hpp>

#include "dialogue/bad_example.hpp"
#include "dialogue/diagnostics/catalogue.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/load/loader.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

Diagnostics found_in(const std::string& folder) {
  for (const auto& example : bad_examples()) {
    if (example.name == folder) {
      return load_dialogues(example.sources).diagnostics;
    }
  }
  return {};
}

}  // namespace

TEST_CASE("A message reads: place, what, the line, expected, to mend",
          "[dialogue][diagnostic][unit]") {
  CHECK(format_for_people(found_in("D033-an-unknown-kind-of-page")) ==
        "good/topics/10-first.json:32:15: error D033: \"kind\" cannot be \"quizz\"\n"
        "   32 |       \"kind\": \"quizz\",\n"
        "      |               ^~~~~~~\n"
        "   expected: one of \"page\", \"checklist\", \"quiz\", \"ending\", \"help-now\"\n"
        "   to mend:  did you mean \"quiz\"?\n");
}

TEST_CASE("The underline counts characters, not bytes, and a tab as one",
          "[dialogue][diagnostic][unit]") {
  auto sources = good_dialogue();
  sources.files["good/topics/10-first.json"] = "{ \"pages\": [],\n\t\"ñandú\": 1, \"topic\": 2 }";
  const auto printed = format_for_people(load_dialogues(sources).diagnostics);
  CHECK(printed.find("   2 |  \"ñandú\": 1, \"topic\": 2 }\n"
                     "     |  ^~~~~~~\n") != std::string::npos);
  CHECK(printed.find("json:2:14: error D032: \"topic\" is a number") == std::string::npos);
  CHECK(printed.find("json:2:23: error D032: \"topic\" is a number") != std::string::npos);
}

TEST_CASE("Nothing a file holds reaches the terminal as a command",
          "[dialogue][diagnostic][unit]") {
  Diagnostic diagnostic;
  diagnostic.id = "D011";
  diagnostic.what = "no \x1b[2J here";
  diagnostic.place = {"a.json", 1, 4, 1};
  diagnostic.source_line = "ab\x1b\xff"
                           "c\xc2\x9b";
  CHECK(format_for_people({diagnostic}) == "a.json:1:4: error D011: no  [2J here\n"
                                           "   1 | ab ?c \n"
                                           "     |    ^\n");
}

TEST_CASE("Of a long line the part around the mark is shown", "[dialogue][diagnostic][unit]") {
  Diagnostic diagnostic;
  diagnostic.id = "D013";
  diagnostic.place = {"a.json", 7, 1001, 1};
  diagnostic.source_line = std::string(1000, 'a') + "!" + std::string(1000, 'b');
  const auto printed = format_for_people({diagnostic});
  CHECK(printed.find("   7 | …" + std::string(60, 'a') + "!" + std::string(60, 'b') + "…\n") !=
        std::string::npos);
  CHECK(printed.find("     |  " + std::string(60, ' ') + "^\n") != std::string::npos);
}

TEST_CASE("The parser's own words come last, as detail", "[dialogue][diagnostic][unit]") {
  const auto printed = format_for_people(found_in("D013-a-comma-is-missing"));
  const auto mend = printed.find("   to mend:  add a comma at the mark\n   detail:   ");
  CHECK(mend != std::string::npos);
}

TEST_CASE("An editor gets the same list as JSON", "[dialogue][diagnostic][unit]") {
  const auto list = nlohmann::json::parse(format_as_json(found_in("D033-an-unknown-kind-of-page")));
  REQUIRE(list.size() == 1);
  CHECK(list[0]["id"] == "D033");
  CHECK(list[0]["severity"] == "error");
  CHECK(list[0]["file"] == "good/topics/10-first.json");
  CHECK(list[0]["line"] == 32);
  CHECK(list[0]["column"] == 15);
  CHECK(list[0]["length"] == 7);
  CHECK(list[0]["mend"] == "did you mean \"quiz\"?");
  CHECK(format_as_json({}) == "[]\n");
}

TEST_CASE("Words that are not UTF-8 do not stop the list for editors",
          "[dialogue][diagnostic][unit]") {
  Diagnostic odd;
  odd.place.file = "caf\xE9.json";
  CHECK(nlohmann::json::parse(format_as_json({odd})).size() == 1);
}

TEST_CASE("Diagnostics are sorted by file, line and column", "[dialogue][diagnostic][unit]") {
  Diagnostics list(3);
  list[0].place = {"b", 1, 1, 1};
  list[1].place = {"a", 10, 1, 1};
  list[2].place = {"a", 9, 5, 1};
  sort_by_place(list);
  CHECK(list[0].place.line == 9);
  CHECK(list[2].place.file == "b");
}

TEST_CASE("Only errors count as errors", "[dialogue][diagnostic][unit]") {
  Diagnostics list(1);
  list[0].severity = Severity::Warning;
  CHECK_FALSE(has_errors(list));
  list[0].severity = Severity::Error;
  CHECK(has_errors(list));
}

TEST_CASE("An unknown id has no row", "[dialogue][catalogue][unit]") {
  CHECK(find_row("D000") == nullptr);
  CHECK(find_row("D012")->severity == Severity::Warning);
}
