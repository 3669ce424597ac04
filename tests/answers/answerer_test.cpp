// What is made of a question that says to call today, sounds like danger, or says nothing.

#include "answers/answerer.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using answers::HelpBar;
using answers::Kind;

constexpr const char* kAmber = "ran-out";

/// One danger with a sign and sentences it does not see, one sign to call today, one page.
dialogue::Teaching sample() {
  dialogue::Teaching teaching;
  teaching.languages = {"en"};
  auto& flags = teaching.red_flags;
  flags.rules.resize(2);
  flags.rules[0].id = "seizure";
  flags.rules[0].signs["en"] = {"seizure"};
  flags.rules[0].examples["en"] = {
      "he is having a seizure now", "my son had a seizure", "she has a seizure"};
  flags.rules[0].also_said["en"] = {"his eyes rolled back and he jerks",
                                    "her whole body jerks",
                                    "his whole body jerks and jerks"};
  flags.rules[1].id = kAmber;
  flags.rules[1].level = dialogue::Level::Amber;
  flags.rules[1].signs["en"] = {"ran out"};
  flags.rules[1].examples["en"] = {"i ran out of my tablets", "we ran out yesterday"};
  flags.calm["en"] = {"what is a seizure like", "what is a spasm like", "what is a seizure"};
  teaching.asks["signs"]["en"] = {"what are the signs of withdrawal", "what is it like to stop"};
  teaching.outside = {
      {"car",
       {{"en",
         {"my car ran out of gas", "the phone ran out of battery", "where do i park the car"}}}}};
  return teaching;
}

answers::Answer asked(const dialogue::Teaching& teaching, const char* question) {
  return answers::Answerer(teaching).answer(question, "en", {});
}

}  // namespace

TEST_CASE("where danger only seems so, the sign to call today beside it still counts",
          "[safety][answers][unit]") {
  const auto* question = "what is a seizure like and i ran out";
  const auto answer = asked(sample(), question);
  INFO(answer.why);
  CHECK(answer.kind == Kind::CallToday);
  CHECK(answer.rule == kAmber);
  CHECK(answer.sign == "ran out");
  CHECK(answer.help == HelpBar::Yes);
  auto without = sample();
  without.red_flags.rules.pop_back();
  CHECK(asked(without, question).kind == Kind::Answer);
}

TEST_CASE(
    "what ran out in a question for somebody else is no reason to call today, but asked about",
    "[answers][unit]") {
  for (const auto* question : {"my car ran out of gas", "the phone ran out of battery"}) {
    const auto answer = asked(sample(), question);
    INFO(answer.why);
    CHECK(answer.kind != Kind::CallToday);
    CHECK(answer.help == HelpBar::Yes);
  }
}

TEST_CASE("a sure answer to what may tell of danger carries the way to help, one that is calm not",
          "[safety][answers][unit]") {
  const auto perhaps = asked(sample(), "what is it like his body");
  INFO(perhaps.why);
  CHECK(perhaps.kind == Kind::Answer);
  CHECK(perhaps.sign.empty());
  CHECK(perhaps.help == HelpBar::Yes);
  CHECK(asked(sample(), "what are the signs of withdrawal").help == HelpBar::No);
}

TEST_CASE(
    "danger told without its sign opens help now though a sign to call today stands beside it",
    "[safety][answers][unit]") {
  const auto answer = asked(sample(), "we ran out yesterday and his eyes rolled back and he jerks");
  INFO(answer.why);
  CHECK(answer.kind == Kind::HelpNow);
  CHECK(answer.rule == "seizure");
}

TEST_CASE("what is nearest to a way of saying to call today must sound worse to open help now",
          "[answers][unit]") {
  auto teaching = sample();
  teaching.red_flags.rules[1].examples["en"].push_back("his body is stiff since we ran out");
  const auto answer =
      asked(teaching, "her whole body is stiff since we ran out now and he jerks and jerks");
  INFO(answer.why);
  CHECK(answer.kind == Kind::CallToday);
  CHECK(asked(teaching, "ran out and his whole body jerks and jerks").kind == Kind::HelpNow);
}

TEST_CASE("words of one or two letters are a slip of the hand, whatever they sound like",
          "[answers][unit]") {
  const answers::Answerer answerer(sample());
  for (const auto* slip : {"he is he is", "he he", "he"}) {
    INFO(slip);
    CHECK(answerer.answer(slip, "en", {}).kind == Kind::Unknown);
    CHECK(answerer.guard(slip, answers::Typed::Whole, "en", {}).kind == Kind::Unknown);
  }
}

TEST_CASE("words too short to tell a subject find no page", "[answers][unit]") {
  const auto answer = asked(sample(), "is it to");
  CHECK(answer.kind == Kind::Unknown);
  CHECK(answer.pages.empty());
  CHECK(answer.guess.empty());
}

TEST_CASE("a greeting before a question does not lead its suggestions away", "[answers][unit]") {
  auto teaching = sample();
  teaching.small_talk["en"] = {"hello how are you"};
  teaching.asks["pump"]["en"] = {"how are you given a pump", "how are you told of a pump"};
  const answers::Answerer answerer(teaching);
  const auto pages = answerer.suggest("hello how are you the signs", "en", 3);
  REQUIRE_FALSE(pages.empty());
  CHECK(pages.front().page == "signs");
}

}  // namespace kiosk::test
