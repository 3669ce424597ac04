// What the folders of tests/bad cannot show: patterns that are written well, and when asks count.

#include <algorithm>

#include "dialogue/bad_example.hpp"
#include "dialogue/checker.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

Teaching good_teaching() {
  return *load_dialogues(good_dialogue()).teachings.front();
}

bool finds(const Teaching& teaching, const std::string& id) {
  static const auto dialogue = load_dialogues(good_dialogue()).dialogues.front();
  const auto found = check_dialogue(dialogue, teaching, Places{});
  return std::any_of(found.begin(), found.end(), [&](const Diagnostic& diagnostic) {
    return diagnostic.id == id;
  });
}

bool can_be_read(const std::string& pattern) {
  auto teaching = good_teaching();
  teaching.red_flags.rules.front().signs["en"] = {pattern};
  return !finds(teaching, "D162");
}

}  // namespace

TEST_CASE("Both files beside a dialogue are read in full", "[dialogue][questions][unit]") {
  const auto teaching = good_teaching();
  REQUIRE(teaching.outside.size() == 2);
  CHECK(teaching.outside.front().asks.at("es") == std::vector<std::string>{"¿Va a llover?"});
  CHECK(teaching.synonyms.at("en").back() == std::vector<std::string>{"tablet", "pill"});
  const auto& flags = teaching.red_flags;
  REQUIRE(flags.rules.size() == 2);
  const auto& breathing = flags.rules.front();
  CHECK(breathing.flags == std::vector<std::string>{"A8"});
  CHECK(breathing.level == Level::Red);
  CHECK(breathing.review.notes.size() == 1);
  CHECK(flags.rules.back().when == Condition{{"how_taken", {"pump"}}});
  CHECK(flags.groups.at("breathe").at("en").size() == 2);
  CHECK(flags.idioms.size() + flags.negation.size() + flags.past.size() + flags.knowledge.size() +
            flags.present.size() + flags.calm.size() ==
        12);
}

TEST_CASE("Patterns as docs/format.md shows them can be read", "[dialogue][questions][unit]") {
  for (const auto* pattern : {"heart racing",
                              "cant|cannot  breathe",
                              "convuls*",
                              "{breathe}|gasp* now",
                              "fit & !fit in|into",
                              "!dog & a1 & {breathe}"}) {
    INFO(pattern);
    CHECK(can_be_read(pattern));
  }
}

TEST_CASE("Patterns that nothing could match are refused", "[dialogue][questions][unit]") {
  for (const auto* pattern : {"cant | breathe",
                              "|",
                              "a|",
                              "|a",
                              "**",
                              "*a",
                              "&",
                              "a & ",
                              "a & !",
                              "a & ! b",
                              "a b!",
                              "{}",
                              "{",
                              "}{",
                              "{breathe",
                              "{breathe}{breathe}",
                              "{breathe}*",
                              "a-b",
                              "a\\b",
                              "!a & !b",
                              "!{nothing} & a",
                              "10mg*"}) {
    INFO(pattern);
    CHECK_FALSE(can_be_read(pattern));
  }
}

TEST_CASE("A page that can be asked for needs danger signs, whatever else is missing",
          "[safety][dialogue][questions][unit]") {
  auto teaching = good_teaching();
  CHECK_FALSE(finds(teaching, "D163"));
  teaching.red_flags = {};
  CHECK(finds(teaching, "D163"));
  teaching.outside.clear();
  teaching.synonyms.clear();
  CHECK(finds(teaching, "D163"));
  for (auto& [id, asks] : teaching.asks) {
    asks.clear();
  }
  CHECK_FALSE(finds(teaching, "D163"));
}

TEST_CASE("A guard file with a second ending is missing", "[safety][dialogue][loader][unit]") {
  auto sources = good_dialogue();
  for (const std::string name : {"good/red-flags.json", "good/questions.json"}) {
    auto file = sources.files.extract(name);
    file.key() += ".txt";
    sources.files.insert(std::move(file));
  }
  std::size_t missing = 0;
  for (const auto& diagnostic : load_dialogues(sources).diagnostics) {
    missing += diagnostic.id == "D163" && diagnostic.severity == Severity::Error ? 1U : 0U;
  }
  CHECK(missing == 2);
}

TEST_CASE("Asks that are the same words to the answers are one", "[dialogue][questions][unit]") {
  const auto stand_twice = [](const std::string& one, const std::string& other) {
    auto teaching = good_teaching();
    teaching.asks.at("first")["es"] = {one};
    teaching.outside.front().asks["es"] = {other};
    return finds(teaching, "D165");
  };
  CHECK(stand_twice("¿Cuándo MAÑANA?", "cuando manana"));
  CHECK(stand_twice("can't sleep - help", "Cant sleep help"));
  CHECK(stand_twice("can’t go", "cant go"));
  CHECK(stand_twice("30mg or ½ a pill", "30 mg or half a pill"));
  CHECK_FALSE(stand_twice("cuándo", "cuánto"));
}
