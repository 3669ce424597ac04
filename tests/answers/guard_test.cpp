#include "answers/shipped_answerer.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

dialogue::Variables told_for(const dialogue::RedFlagRule& rule) {
  dialogue::Variables variables = shipped_dialogue().initial_variables();
  for (const auto& [name, values] : rule.when) {
    variables[name] = values.front();
  }
  return variables;
}

/// Calls check with every example of the rules of `level`, its language, and what a visitor for
/// whom its rule holds has said.
template <typename Check>
void each_example(dialogue::Level level, const Check& check) {
  for (const auto& rule : shipped_teaching().red_flags.rules) {
    if (rule.level != level) {
      continue;
    }
    for (const auto& [language, examples] : rule.examples) {
      for (const auto& example : examples) {
        INFO(rule.id << ": " << example);
        check(example, language, told_for(rule));
      }
    }
  }
}

}  // namespace

TEST_CASE("every example of a danger sign opens help now, whatever the kiosk's language",
          "[safety][answers][integration]") {
  each_example(dialogue::Level::Red,
               [](const auto& example, const auto& language, const auto& told) {
                 const auto answer =
                     shipped_answerer().answer(example, language == "en" ? "es" : "en", told);
                 CHECK(answer.kind == answers::Kind::HelpNow);
               });
}

TEST_CASE("every example of an amber sign says to call today, with a page",
          "[safety][answers][integration]") {
  each_example(dialogue::Level::Amber,
               [](const auto& example, const auto& language, const auto& told) {
                 const auto answer = shipped_answerer().answer(example, language, told);
                 CHECK(answer.kind == answers::Kind::CallToday);
                 CHECK_FALSE(answer.pages.empty());
               });
}

TEST_CASE("an amber sign beside a red one opens help now", "[safety][answers][integration]") {
  const auto& answerer = shipped_answerer();
  CHECK(answerer.answer("i ran out of my pills", "en", {}).kind == answers::Kind::CallToday);
  CHECK(answerer.answer("i ran out of my pills and i am seeing things", "en", {}).kind ==
        answers::Kind::HelpNow);
  CHECK(answerer.answer("se me acabaron las pastillas y me dio una convulsion", "es", {}).kind ==
        answers::Kind::HelpNow);
}

TEST_CASE("an amber sign without a page of its own shows the page to call today",
          "[safety][answers][integration]") {
  dialogue::Teaching teaching;
  teaching.languages = {"en"};
  teaching.red_flags.rules.resize(1);
  teaching.red_flags.rules[0].id = "missed";
  teaching.red_flags.rules[0].level = dialogue::Level::Amber;
  teaching.red_flags.rules[0].signs["en"] = {"ran out"};
  const auto answer = answers::Answerer(teaching).answer("ran out of it", "en", {});
  CHECK(answer.kind == answers::Kind::CallToday);
  REQUIRE(answer.pages.size() == 1);
  CHECK(answer.pages.front().page == dialogue::kCallTodayPage);
}

TEST_CASE("calm questions that share words with a danger sign do not open help now",
          "[safety][answers][integration]") {
  const auto variables = shipped_dialogue().initial_variables();
  for (const auto& [language, questions] : shipped_teaching().red_flags.calm) {
    for (const auto& question : questions) {
      INFO(question);
      CHECK(shipped_answerer().answer(question, language, variables).kind !=
            answers::Kind::HelpNow);
    }
  }
}

TEST_CASE("words of suicide open help now with the crisis line", "[safety][answers][integration]") {
  for (const auto* words : {"i want to kill myself", "ya no quiero vivir"}) {
    const auto answer = shipped_answerer().answer(words, "en", {});
    CHECK(answer.kind == answers::Kind::HelpNow);
    CHECK(answer.crisis == answers::CrisisLine::Yes);
  }
}

TEST_CASE("a question about danger in general is answered, with the way to help on top",
          "[safety][answers][integration]") {
  const auto answer = shipped_answerer().answer("can withdrawal cause seizures?", "en", {});
  CHECK(answer.kind == answers::Kind::Answer);
  CHECK(answer.help == answers::HelpBar::Yes);
  REQUIRE_FALSE(answer.pages.empty());
  CHECK(answer.pages.front().page == "withdrawal-symptoms");
}

TEST_CASE("a visitor who has a pump is taken at their word", "[safety][answers][integration]") {
  const auto* itch = "i am itchy all over";
  CHECK(shipped_answerer().signs(itch, {{"how_taken", "pump"}}).kind == answers::Kind::HelpNow);
  CHECK(shipped_answerer().signs(itch, {{"how_taken", "tablets"}}).kind != answers::Kind::HelpNow);
}

}  // namespace kiosk::test
