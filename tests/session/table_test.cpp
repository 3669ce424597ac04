// Every kind of state against every event: what a visitor would see happen.

#include "session/table.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::check_row;
using sample::every_event;
using sample::in_a_visit;
using sample::Outcomes;
using sample::Visitor;

namespace {

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
  check_row(Visitor(),
            {{"start in Spanish", "page:how-taken, in es"},
             {"sources", "sources"},
             {"help", "help-now"}});
}

TEST_CASE("a kiosk that is not set up starts no visit but shows help", "[session][table]") {
  check_row(Visitor(sample::content_without_site()), {{"help", "help-now"}});
}

TEST_CASE("topics lead to home topics and to more of them", "[session][table]") {
  check_row(
      sample::pump_visitor(),
      in_a_visit({{"a home topic", "page:lesson"}, {"more topics", "more-topics"}, {"ask", "ask"}},
                 "topics"));
}

TEST_CASE("more topics lead to their topics and back", "[session][table]") {
  check_row(
      sample::pump_visitor().touches({OpenMoreTopics{}}),
      in_a_visit(
          {{"a topic of the second screen", "page:pump-page"}, {"back", "topics"}, {"ask", "ask"}},
          "more-topics"));
}

TEST_CASE("a page leads where its choices lead", "[session][table]") {
  check_row(learner(),
            in_a_visit({{"the first choice", "page:quiz"},
                        {"the red flag", "help-now"},
                        {"back", "topics"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:lesson"));
}

TEST_CASE("a checklist ticks and leads on", "[session][table]") {
  check_row(at_checklist(),
            in_a_visit({{"a red tick", "ticks change"},
                        {"none of these", "page:tips"},
                        {"back", "topics"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:checklist"));
}

TEST_CASE("a checklist with a red tick leads to help now", "[session][table]") {
  check_row(at_checklist().touches({ToggleTick{0}}),
            in_a_visit({{"a red tick", "ticks change"},
                        {"next", "help-now"},
                        {"back", "topics"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:checklist"));
}

TEST_CASE("an open quiz takes an answer and shows no way on", "[session][table]") {
  check_row(at_quiz(),
            in_a_visit({{"the wrong answer", "answered"},
                        {"the right answer", "answered"},
                        {"back", "page:lesson"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:quiz"));
}

TEST_CASE("a quiz with a wrong answer can be tried again", "[session][table]") {
  check_row(at_quiz().touches({AnswerQuiz{0}}),
            in_a_visit({{"try again", "asks again"},
                        {"back", "page:lesson"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:quiz"));
}

TEST_CASE("a quiz with the right answer leads on", "[session][table]") {
  check_row(at_quiz().touches({AnswerQuiz{1}}),
            in_a_visit({{"the first choice", "page:tips"},
                        {"back", "page:lesson"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:quiz"));
}

TEST_CASE("an ending leads back, to the topics, or out", "[session][table]") {
  check_row(at_checklist().touches({NoneOfThese{}}),
            in_a_visit({{"back", "page:checklist"},
                        {"all topics", "topics"},
                        {"ask", "ask"},
                        {"sources", "sources"}},
                       "page:tips"));
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
