// The guard alone, on rules made here: nothing learnt stands beside it.

#include <algorithm>

#include "answers/guard/guard.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using answers::Danger;

dialogue::RedFlagRule rule(const char* id, dialogue::Level level, dialogue::WordLists signs) {
  dialogue::RedFlagRule made;
  made.id = id;
  made.level = level;
  made.signs = std::move(signs);
  return made;
}

dialogue::RedFlags sample() {
  dialogue::RedFlags flags;
  flags.rules = {rule("ran-out", dialogue::Level::Amber, {{"en", {"ran out"}}}),
                 rule("seizure",
                      dialogue::Level::Red,
                      {{"en", {"seizure", "cant breathe"}}, {"es", {"ataque"}}}),
                 rule("suicide", dialogue::Level::Red, {{"en", {"kill myself"}}})};
  flags.rules.back().crisis = true;
  flags.negation = {{"en", {"no", "never had"}}, {"es", {"sin"}}};
  flags.idioms["en"] = {"seizure salad"};
  flags.past["en"] = {"years ago"};
  flags.knowledge["en"] = {"what is", "can cause"};
  flags.present["en"] = {"right now"};
  return flags;
}

answers::Verdict judged(const dialogue::RedFlags& flags,
                        const char* question,
                        const dialogue::Variables& told = {}) {
  const language::Vocabulary nothing_respelled;
  auto verdict =
      answers::Guard(flags, nothing_respelled).judge(language::split_words(question), told);
  return verdict;
}

Danger danger(const char* question) {
  return judged(sample(), question).danger;
}

/// The rule the guard goes by, with the rules in the order given and in the opposite one.
std::vector<std::string> ids_both_ways(dialogue::RedFlags flags, const char* question) {
  std::vector<std::string> ids;
  for (int turn = 0; turn < 2; ++turn) {
    const auto verdict = judged(flags, question);
    ids.push_back(verdict.rule == nullptr ? "none" : verdict.rule->id);
    std::reverse(flags.rules.begin(), flags.rules.end());
  }
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("what is long past is no danger, but words of suicide keep the way to help on top",
          "[safety][answers][unit]") {
  CHECK(danger("a seizure years ago") == Danger::None);
  CHECK(danger("i wanted to kill myself years ago") == Danger::Talked);
  CHECK(danger("years ago i wanted to kill myself and right now i do") == Danger::Red);
}

TEST_CASE("a sign makes the danger its rule says, and is told as it was written",
          "[safety][answers][unit]") {
  const auto flags = sample();
  const auto red = judged(flags, "i cant breathe");
  CHECK(red.danger == Danger::Red);
  CHECK(red.sign == "cant breathe");
  REQUIRE(red.rule != nullptr);
  CHECK(red.rule->id == "seizure");
  CHECK(judged(flags, "i ran out").danger == Danger::Amber);
  const auto none = judged(flags, "what a day");
  CHECK(none.danger == Danger::None);
  CHECK(none.rule == nullptr);
  CHECK(judged(flags, "").danger == Danger::None);
}

TEST_CASE("a red sign beats an amber one, whatever their order in the file",
          "[safety][answers][unit]") {
  CHECK(ids_both_ways(sample(), "i ran out and had a seizure") == Ids{"seizure", "seizure"});
  CHECK(ids_both_ways(sample(), "a seizure since i ran out") == Ids{"seizure", "seizure"});
  CHECK(danger("i ran out and had a seizure") == Danger::Red);
}

TEST_CASE("the first amber sign in the file is told beside a red one, unless all is only talk",
          "[safety][answers][unit]") {
  auto flags = sample();
  flags.rules.push_back(rule("missed", dialogue::Level::Amber, {{"en", {"missed"}}}));
  const auto both = judged(flags, "a seizure since i missed some and ran out");
  CHECK(both.danger == Danger::Red);
  REQUIRE(both.amber != nullptr);
  CHECK(both.amber->id == "ran-out");
  CHECK(both.amber_sign == "ran out");
  CHECK(judged(flags, "a seizure").amber == nullptr);
  CHECK(judged(flags, "what is a seizure when they ran out").amber == nullptr);
  CHECK(judged(flags, "i ran out and wanted to kill myself years ago").amber == nullptr);
}

TEST_CASE("words of suicide beat every other sign, whatever their order in the file",
          "[safety][answers][unit]") {
  CHECK(ids_both_ways(sample(), "a seizure and i will kill myself") == Ids{"suicide", "suicide"});
  CHECK(ids_both_ways(sample(), "i ran out and will kill myself") == Ids{"suicide", "suicide"});
}

TEST_CASE("of two rules that are equally bad the first in the file counts", "[answers][unit]") {
  auto flags = sample();
  flags.rules.push_back(rule("fit", dialogue::Level::Red, {{"en", {"fit"}}}));
  CHECK(ids_both_ways(flags, "a fit or a seizure") == Ids{"seizure", "fit"});
}

TEST_CASE("a negation reaches three words forward and not a fourth", "[safety][answers][unit]") {
  CHECK(danger("no seizure") == Danger::None);
  CHECK(danger("no big seizure") == Danger::None);
  CHECK(danger("no very big seizure") == Danger::None);
  CHECK(danger("no very very big seizure") == Danger::Red);
}

TEST_CASE("a negation reaches from its last word to the first of the sign",
          "[safety][answers][unit]") {
  CHECK(danger("never ever once had a real seizure") == Danger::None);
  CHECK(danger("no i often cant really breathe") == Danger::None);
  CHECK(danger("no i very often cant breathe") == Danger::Red);
}

TEST_CASE("a negation after a sign says nothing of it", "[safety][answers][unit]") {
  CHECK(danger("a seizure no doubt") == Danger::Red);
}

TEST_CASE("a negation takes away its own sign and leaves the next", "[safety][answers][unit]") {
  CHECK(danger("no seizure today but cant breathe") == Danger::Red);
  CHECK(danger("no seizure yesterday and today a seizure") == Danger::Red);
  CHECK(danger("no seizure today but we ran out") == Danger::Amber);
}

TEST_CASE("a negation of another language says nothing of a sign", "[safety][answers][unit]") {
  CHECK(danger("no ataque") == Danger::Red);
  CHECK(danger("sin ataque") == Danger::None);
  CHECK(danger("sin seizure") == Danger::Red);
}

TEST_CASE("a sign that begins with a word of negation is not negated by itself",
          "[safety][answers][unit]") {
  auto flags = sample();
  flags.negation["en"] = {"cant"};
  CHECK(judged(flags, "i cant breathe").danger == Danger::Red);
}

TEST_CASE("a saying takes away a sign it shares a word with, and no other",
          "[safety][answers][unit]") {
  CHECK(danger("a seizure salad") == Danger::None);
  CHECK(danger("a seizure salad and cant breathe") == Danger::Red);
  CHECK(danger("a seizure salad then he had a seizure") == Danger::Red);
}

TEST_CASE("what is long past is no danger, unless it is happening again",
          "[safety][answers][unit]") {
  CHECK(danger("he had a seizure years ago") == Danger::None);
  CHECK(danger("years ago we ran out") == Danger::None);
  CHECK(danger("a seizure years ago and one right now") == Danger::Red);
}

TEST_CASE("a question about danger in general is talk, and none if the sign is amber",
          "[safety][answers][unit]") {
  const auto flags = sample();
  const auto talked = judged(flags, "what is a seizure");
  CHECK(talked.danger == Danger::Talked);
  REQUIRE(talked.rule != nullptr);
  CHECK(talked.rule->id == "seizure");
  CHECK(judged(flags, "what is it when they ran out").danger == Danger::None);
}

TEST_CASE("a question about danger in general is danger if someone is in it now",
          "[safety][answers][unit]") {
  CHECK(danger("what is this seizure right now") == Danger::Red);
  CHECK(danger("what is it we ran out right now") == Danger::Amber);
}

TEST_CASE("words of suicide are never talk", "[safety][answers][unit]") {
  CHECK(danger("what is it like to kill myself") == Danger::Red);
}

TEST_CASE("happening now makes no danger where there is no sign", "[answers][unit]") {
  CHECK(danger("what is that right now") == Danger::None);
}

TEST_CASE("a rule with a condition holds for the visitors it names alone",
          "[safety][answers][unit]") {
  auto flags = sample();
  flags.rules.push_back(rule("pump-itch", dialogue::Level::Red, {{"en", {"itchy"}}}));
  flags.rules.back().when = {{"how_taken", {"pump", "both"}}};
  CHECK(judged(flags, "so itchy", {{"how_taken", "pump"}}).danger == Danger::Red);
  CHECK(judged(flags, "so itchy", {{"how_taken", "both"}}).danger == Danger::Red);
  CHECK(judged(flags, "so itchy", {{"how_taken", "tablets"}}).danger == Danger::None);
  CHECK(judged(flags, "so itchy").danger == Danger::None);
}

TEST_CASE("a red rule for somebody else does not hide an amber one", "[safety][answers][unit]") {
  auto flags = sample();
  flags.rules.push_back(rule("pump-empty", dialogue::Level::Red, {{"en", {"ran out"}}}));
  flags.rules.back().when = {{"how_taken", {"pump"}}};
  CHECK(judged(flags, "it ran out", {{"how_taken", "pump"}}).danger == Danger::Red);
  CHECK(judged(flags, "it ran out", {{"how_taken", "tablets"}}).danger == Danger::Amber);
}

TEST_CASE("a sign that asks for nothing but an absence stands nowhere", "[safety][answers][unit]") {
  auto flags = sample();
  flags.rules[1].signs["en"] = {"!pump", ""};
  CHECK(judged(flags, "hello there").danger == Danger::None);
}

TEST_CASE("signs of every language are heard in one question", "[safety][answers][unit]") {
  CHECK(danger("my wife tiene un ataque") == Danger::Red);
}

TEST_CASE("a misspelled sign is heard", "[safety][answers][unit]") {
  const auto flags = sample();
  const language::Vocabulary vocabulary({"seizure"});
  const answers::Guard guard(flags, vocabulary);
  CHECK(guard.judge({"a", "siezure"}, {}).danger == Danger::Red);
  CHECK(guard.judge({"a", "leisure"}, {}).danger == Danger::None);
}

}  // namespace kiosk::test
