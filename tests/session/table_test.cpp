// Every kind of state against every event: what a visitor would see happen.

#include <map>
#include <string>
#include <vector>

#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

namespace {

using Outcomes = std::map<std::string, std::string>;

std::vector<std::pair<std::string, Event>> every_event() {
  return {{"nothing", Intent{}},
          {"start in Spanish", Intent{Start{"es"}}},
          {"start in a language that is off", Intent{Start{"de"}}},
          {"a home topic", Intent{OpenTopic{sample::kLearn}}},
          {"a topic of the second screen", Intent{OpenTopic{sample::kPump}}},
          {"a topic that is not there", Intent{OpenTopic{99}}},
          {"more topics", Intent{OpenMoreTopics{}}},
          {"the first choice", Intent{Choose{0}}},
          {"the red flag", Intent{Choose{1}}},
          {"a choice that is not there", Intent{Choose{99}}},
          {"a red tick", Intent{ToggleTick{0}}},
          {"a tick that is not there", Intent{ToggleTick{99}}},
          {"next", Intent{FinishChecklist{}}},
          {"none of these", Intent{NoneOfThese{}}},
          {"the wrong answer", Intent{Answer{0}}},
          {"the right answer", Intent{Answer{1}}},
          {"an answer that is not there", Intent{Answer{99}}},
          {"try again", Intent{TryAgain{}}},
          {"back", Intent{Back{}}},
          {"all topics", Intent{AllTopics{}}},
          {"help", Intent{Help{}}},
          {"start over", Intent{StartOver{}}},
          {"Spanish", Intent{SetLanguage{"es"}}},
          {"a language that is off", Intent{SetLanguage{"de"}}},
          {"larger words", Intent{SetSize{TextSize::APlus}}},
          {"high contrast", Intent{SetContrast{Contrast::High}}},
          {"less movement", Intent{SetMovement{Movement::Less}}},
          {"display", Intent{OpenDisplay{}}},
          {"close the display", Intent{CloseDisplay{}}},
          {"I am still here", Intent{StillHere{}}},
          {"a touch beside everything", Activity{}},
          {"an early tick", Tick{}}};
}

/// What changed, in the order a visitor would tell it.
std::string told(const Visitor& before, const Visitor& after) {
  const auto& was = before.state;
  const auto& is = after.state;
  if (was.screen != Screen::Welcome && is == fresh_state(after.content, after.now)) {
    return "all is forgotten";
  }
  if (before.key() != after.key()) {
    return after.key() + (was.language == is.language ? "" : ", in " + is.language);
  }
  std::string words;
  words += was.ticks == is.ticks ? "" : "ticks change";
  words += was.answered == is.answered ? "" : (is.answered ? "answered" : "asks again");
  words += was.language == is.language ? "" : "speaks " + is.language;
  words += was.size == is.size ? "" : "words grow";
  words += was.contrast == is.contrast ? "" : "contrast grows";
  words += was.movement == is.movement ? "" : "movement stops";
  words += was.position == is.position ? "" : "moved unseen";
  return words;
}

void check_row(const Visitor& visitor, const Outcomes& outcomes) {
  std::size_t met = 0;
  for (const auto& [name, event] : every_event()) {
    auto after = visitor;
    after.happens(event);
    const auto outcome = outcomes.find(name);
    met += outcome == outcomes.end() ? 0U : 1U;
    INFO("in " << visitor.key() << ": " << name);
    CHECK(told(visitor, after) == (outcome == outcomes.end() ? "" : outcome->second));
  }
  CHECK(met == outcomes.size());
}

/// What every screen of a visit does with the upper bar, help and start over.
Outcomes in_a_visit(Outcomes row, const std::string& key) {
  row.insert({{"start over", "all is forgotten"},
              {"Spanish", "speaks es"},
              {"larger words", "words grow"},
              {"high contrast", "contrast grows"},
              {"less movement", "movement stops"},
              {"display", key + "|display"}});
  row.insert({"help", "help-now"});
  return row;
}

Visitor learner() {
  auto visitor = sample::pump_visitor();
  return visitor.touches({OpenTopic{sample::kLearn}});
}

Visitor at_quiz() {
  return learner().touches({Choose{0}});
}

Visitor at_checklist() {
  return sample::pump_visitor().touches({OpenTopic{sample::kCheck}});
}

}  // namespace

TEST_CASE("welcome starts a visit or shows help, and nothing else", "[session][table]") {
  check_row(Visitor(), {{"start in Spanish", "page:how-taken, in es"}, {"help", "help-now"}});
}

TEST_CASE("a kiosk that is not set up starts no visit but shows help", "[session][table]") {
  check_row(Visitor(sample::content_without_site()), {{"help", "help-now"}});
}

TEST_CASE("topics lead to home topics and to more of them", "[session][table]") {
  check_row(
      sample::pump_visitor(),
      in_a_visit({{"a home topic", "page:lesson"}, {"more topics", "more-topics"}}, "topics"));
}

TEST_CASE("more topics lead to their topics and back", "[session][table]") {
  check_row(sample::pump_visitor().touches({OpenMoreTopics{}}),
            in_a_visit({{"a topic of the second screen", "page:pump-page"}, {"back", "topics"}},
                       "more-topics"));
}

TEST_CASE("a page leads where its choices lead", "[session][table]") {
  check_row(learner(),
            in_a_visit({{"the first choice", "page:quiz"},
                        {"the red flag", "help-now"},
                        {"back", "topics"},
                        {"all topics", "topics"}},
                       "page:lesson"));
}

TEST_CASE("a checklist ticks and leads on", "[session][table]") {
  check_row(at_checklist(),
            in_a_visit({{"a red tick", "ticks change"},
                        {"next", "page:tips"},
                        {"none of these", "page:tips"},
                        {"back", "topics"},
                        {"all topics", "topics"}},
                       "page:checklist"));
}

TEST_CASE("a checklist with a red tick leads to help now", "[session][table]") {
  check_row(at_checklist().touches({ToggleTick{0}}),
            in_a_visit({{"a red tick", "ticks change"},
                        {"next", "help-now"},
                        {"none of these", "page:tips"},
                        {"back", "topics"},
                        {"all topics", "topics"}},
                       "page:checklist"));
}

TEST_CASE("an open quiz takes an answer and shows no way on", "[session][table]") {
  check_row(at_quiz(),
            in_a_visit({{"the wrong answer", "answered"},
                        {"the right answer", "answered"},
                        {"back", "page:lesson"},
                        {"all topics", "topics"}},
                       "page:quiz"));
}

TEST_CASE("a quiz with a wrong answer can be tried again", "[session][table]") {
  check_row(
      at_quiz().touches({Answer{0}}),
      in_a_visit({{"try again", "asks again"}, {"back", "page:lesson"}, {"all topics", "topics"}},
                 "page:quiz"));
}

TEST_CASE("a quiz with the right answer leads on", "[session][table]") {
  check_row(
      at_quiz().touches({Answer{1}}),
      in_a_visit(
          {{"the first choice", "page:tips"}, {"back", "page:lesson"}, {"all topics", "topics"}},
          "page:quiz"));
}

TEST_CASE("an ending leads back, to the topics, or out", "[session][table]") {
  check_row(at_checklist().touches({NoneOfThese{}}),
            in_a_visit({{"back", "page:checklist"}, {"all topics", "topics"}}, "page:tips"));
}

TEST_CASE("help now leads back or out, and speaks every language", "[session][table]") {
  auto row = in_a_visit({{"back", "page:lesson"}}, "help-now");
  row.erase("help");
  check_row(learner().touches({Help{}}), row);
}

TEST_CASE("the display card changes how the glass looks, and nothing behind it",
          "[session][table]") {
  check_row(learner().touches({OpenDisplay{}}),
            {{"larger words", "words grow"},
             {"high contrast", "contrast grows"},
             {"less movement", "movement stops"},
             {"close the display", "page:lesson"},
             {"help", "help-now"},
             {"start over", "all is forgotten"}});
}

TEST_CASE("any button takes \"Are you still there?\" away, and none acts behind it",
          "[session][table]") {
  auto visitor = learner();
  visitor.waits(std::chrono::minutes(2));
  REQUIRE(visitor.key() == "page:lesson|still-there");
  Outcomes row;
  for (const auto& [name, event] : every_event()) {
    const auto* intent = std::get_if<Intent>(&event);
    if (intent && !std::holds_alternative<std::monostate>(*intent)) {
      row[name] = "page:lesson";
    }
  }
  row["help"] = "help-now";
  row["start over"] = "all is forgotten";
  check_row(visitor, row);
}
