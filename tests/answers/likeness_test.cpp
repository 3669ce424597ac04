// What sounds like danger, with a sign or without one.

#include "answers/answerer.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using answers::Kind;
using answers::Typed;

constexpr const char* kCalm = "what is a seizure like";
constexpr const char* kMild = "seizure and the signs to stop";

/// One danger with a sign and sentences it does not see, one page, and questions that are calm.
dialogue::Teaching sample() {
  dialogue::Teaching teaching;
  teaching.languages = {"en"};
  teaching.red_flags.rules.resize(1);
  auto& rule = teaching.red_flags.rules[0];
  rule.id = "seizure";
  rule.signs["en"] = {"seizure"};
  rule.examples["en"] = {"he is having a seizure now", "my son had a seizure", "she has a seizure"};
  rule.also_said["en"] = {"his eyes rolled back and he jerks",
                          "her whole body jerks",
                          "his whole body jerks and jerks"};
  teaching.red_flags.calm["en"] = {kCalm, "what is a spasm like", "what is a seizure"};
  teaching.asks["signs"]["en"] = {"what are the signs of withdrawal", "what is it like to stop"};
  return teaching;
}

answers::Answer asked(const dialogue::Teaching& teaching,
                      const std::string& question,
                      const dialogue::Variables& told = {}) {
  return answers::Answerer(teaching).answer(question, "en", told);
}

}  // namespace

TEST_CASE("a sentence like those also said opens help now with no sign in it",
          "[safety][answers][unit]") {
  const auto answer = asked(sample(), "eyes rolled back and the whole body jerks");
  CHECK(answer.kind == Kind::HelpNow);
  CHECK(answer.rule == "seizure");
  auto unheard = sample();
  unheard.red_flags.rules[0].also_said.clear();
  CHECK(asked(unheard, "eyes rolled back and the whole body jerks").kind != Kind::HelpNow);
}

TEST_CASE("half a question must sound worse than a whole one to open help now",
          "[safety][answers][unit]") {
  const answers::Answerer answerer(sample());
  const auto heard = [&](const char* words, Typed typed) {
    return answerer.guard(words, typed, "en", {}).kind;
  };
  CHECK(heard("her eyes", Typed::Whole) == Kind::HelpNow);
  CHECK(heard("her eyes", Typed::SoFar) != Kind::HelpNow);
  CHECK(heard("her whole body jerks", Typed::SoFar) == Kind::HelpNow);
}

TEST_CASE("a sign in a plainly calm question gets an answer, with the way to help on top",
          "[safety][answers][unit]") {
  const auto answer = asked(sample(), kCalm);
  CHECK(answer.kind == Kind::Answer);
  CHECK(answer.help == answers::HelpBar::Yes);
  CHECK(asked(sample(), "my wife has a seizure").kind == Kind::HelpNow);
}

TEST_CASE("a sign of suicide opens help now though it sounds calm, and is asked about where it is "
          "surely something else",
          "[safety][answers][unit]") {
  auto crisis = sample();
  crisis.red_flags.rules[0].crisis = true;
  CHECK(asked(sample(), kMild).kind != Kind::HelpNow);
  CHECK(asked(crisis, kMild).kind == Kind::HelpNow);
  const auto something_else = asked(crisis, kCalm);
  CHECK(something_else.kind == Kind::Answer);
  CHECK(something_else.help == answers::HelpBar::Yes);
}

TEST_CASE("a sign that is always meant opens help now if it is not surely something else",
          "[safety][answers][unit]") {
  auto always = sample();
  always.red_flags.rules[0].always = true;
  INFO(asked(always, kMild).why);
  CHECK(asked(always, kMild).kind == Kind::HelpNow);
  CHECK(asked(always, kCalm).kind != Kind::HelpNow);
}

TEST_CASE("a sign of a rule that holds for the visitor opens help now though it sounds calm",
          "[safety][answers][unit]") {
  auto teaching = sample();
  teaching.red_flags.rules[0].when = {{"how_taken", {"pump"}}};
  CHECK(asked(teaching, kMild, {{"how_taken", "pump"}}).kind == Kind::HelpNow);
  CHECK(asked(teaching, kMild, {{"how_taken", "tablets"}}).kind != Kind::HelpNow);
}

}  // namespace kiosk::test
