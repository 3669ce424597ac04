// The asking screens against every event.

#include "session/asking/asking.hpp"
#include "session/table.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::check_row;
using sample::in_a_visit;

TEST_CASE("with nothing typed, keys type and topics offer their questions", "[session][table]") {
  check_row(sample::asking_visitor(),
            in_a_visit({{"a letter", "types \"a\""},
                        {"the alphabet", "keys change places"},
                        {"accents and figures", "other keys"},
                        {"questions of a topic", "questions:pump"},
                        {"back", "topics"},
                        {"all topics", "topics"}},
                       "ask"));
}

TEST_CASE("what is typed can be asked, and a suggestion opened", "[session][table]") {
  auto visitor = sample::asking_visitor();
  check_row(sample::types(visitor, sample::kLessonQuestion),
            in_a_visit({{"a letter", "types \"" + std::string(sample::kLessonQuestion) + "a\""},
                        {"erase", "types \"why do i take baclofen every da\""},
                        {"erase all", "types \"\""},
                        {"the alphabet", "keys change places"},
                        {"accents and figures", "other keys"},
                        {"what is typed", "page:lesson"},
                        {"a question of the lesson", "page:lesson"},
                        {"questions of a topic", "questions:pump"},
                        {"back", "topics"},
                        {"all topics", "topics"}},
                       "ask"));
}

TEST_CASE("common questions open their pages", "[session][table]") {
  check_row(sample::asking_visitor().touches({OpenQuestions{sample::kLearn}}),
            in_a_visit({{"a question of the lesson", "page:lesson"},
                        {"ask", "ask"},
                        {"back", "ask"},
                        {"all topics", "topics"}},
                       "questions:learn"));
}

TEST_CASE("matches open their pages or the card", "[session][table]") {
  auto visitor = sample::asking_visitor();
  check_row(sample::gets_answer(visitor, sample::answer_of(answers::Kind::Unsure, {"lesson"})),
            in_a_visit({{"a question of the lesson", "page:lesson"},
                        {"none fits", "ask-nurse"},
                        {"ask", "ask"},
                        {"back", "ask"},
                        {"all topics", "topics"},
                        {"a danger sign is happening", "help-now"}},
                       "matches"));
}

TEST_CASE("the card leads to another question and to topics", "[session][table]") {
  auto visitor = sample::asking_visitor();
  check_row(sample::gets_answer(visitor, sample::answer_of(answers::Kind::Unknown, {})),
            in_a_visit({{"questions of a topic", "questions:pump"},
                        {"ask", "ask"},
                        {"back", "ask"},
                        {"all topics", "topics"},
                        {"a danger sign is happening", "help-now"}},
                       "ask-nurse"));
}

TEST_CASE("a page that answers offers others and the card", "[session][table]") {
  auto visitor = sample::asking_visitor();
  check_row(sample::gets_answer(visitor,
                                sample::answer_of(answers::Kind::Answer, {"call-today", "lesson"})),
            in_a_visit({{"a question of the lesson", "page:lesson"},
                        {"the first choice", "topics"},
                        {"none fits", "ask-nurse"},
                        {"ask", "ask"},
                        {"back", "ask"},
                        {"all topics", "topics"},
                        {"sources", "sources"}},
                       "page:call-today"));
}
