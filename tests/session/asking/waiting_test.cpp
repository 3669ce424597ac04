// What happens on Ask while the answers are still being learnt: in the first seconds after a start.

#include <chrono>

#include "session/asking/asking.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using namespace std::chrono_literals;
using sample::Visitor;

namespace {

constexpr const char* kOneMoment = "[ask_wait]";

Visitor early_visitor(const char* words) {
  Visitor visitor(sample::unlearnt_content());
  visitor.touches({Start{"en"}, Choose{1}, OpenAsk{}});
  return sample::types(visitor, words);
}

}  // namespace

TEST_CASE("A question asked before the answers are learnt waits with a plain word",
          "[session][asking][unit]") {
  auto visitor = early_visitor(sample::kLessonQuestion);
  CHECK(visitor.body<AskView>().notice.empty());
  visitor.touches({Ask{}});
  CHECK(visitor.key() == "ask");
  CHECK(visitor.body<AskView>().notice == kOneMoment);
  CHECK(visitor.body<AskView>().typed == sample::kLessonQuestion);
  CHECK_FALSE(visitor.content.answerer.is_ready());
  visitor.waits(100ms);
  CHECK(visitor.key() == "ask");
}

TEST_CASE("It is answered as soon as they are learnt", "[session][asking][unit]") {
  auto visitor = early_visitor(sample::kLessonQuestion);
  visitor.touches({Ask{}});
  visitor.content.answerer.prepare();
  visitor.waits(100ms);
  CHECK(visitor.state.screen == Screen::Page);
  CHECK(visitor.state.position.page == "lesson");
}

TEST_CASE("Danger asked before the answers are learnt opens help as soon as they are",
          "[session][asking][safety][unit]") {
  auto visitor = early_visitor(sample::kDangerWords);
  SECTION("Ask was touched") {
    visitor.touches({Ask{}});
  }
  SECTION("the visitor paused in typing") {
    visitor.waits(kTypingPause);
  }
  CHECK(visitor.key() == "ask");
  CHECK(waits_for_answers(visitor.content, visitor.state));
  visitor.content.answerer.prepare();
  CHECK_FALSE(waits_for_answers(visitor.content, visitor.state));
  visitor.waits(kTypingPause);
  CHECK(visitor.key() == "help-now");
}

TEST_CASE("No touch goes past typed danger that nothing has heard yet",
          "[session][asking][safety][unit]") {
  auto visitor = early_visitor(sample::kDangerWords);
  SECTION("back") {
    visitor.touches({Back{}});
  }
  SECTION("all topics") {
    visitor.touches({AllTopics{}});
  }
  SECTION("the questions of a topic") {
    visitor.touches({OpenQuestions{sample::kLearn}});
  }
  CHECK(visitor.key() == "ask");
  CHECK(visitor.body<AskView>().notice == kOneMoment);
  visitor.content.answerer.prepare();
  CHECK(visitor.waits(100ms).key() == "help-now");
}

TEST_CASE("Help waits for nothing", "[session][asking][safety][unit]") {
  auto visitor = early_visitor(sample::kDangerWords);
  visitor.touches({Ask{}, Help{}});
  CHECK(visitor.key() == "help-now");
  CHECK_FALSE(visitor.content.answerer.is_ready());
}

TEST_CASE("Who types on has not asked yet", "[session][asking][unit]") {
  auto visitor = early_visitor("why do i take baclofen every da");
  visitor.touches({Ask{}, TypeCharacter{"y"}});
  CHECK(visitor.body<AskView>().notice.empty());
  visitor.content.answerer.prepare();
  CHECK(visitor.waits(100ms).key() == "ask");
}

TEST_CASE("Who types nothing may go wherever they like before the answers are learnt",
          "[session][asking][unit]") {
  auto visitor = early_visitor("");
  CHECK(visitor.touches({OpenQuestions{sample::kLearn}}).state.screen == Screen::Questions);
  CHECK_FALSE(visitor.content.answerer.is_ready());
}

TEST_CASE("While the answers are learnt a visit nobody is at ends all the same",
          "[session][asking][idle][unit]") {
  auto visitor = early_visitor(sample::kLessonQuestion);
  visitor.touches({Ask{}});
  visitor.waits(10min);
  CHECK(visitor.state.overlay == Overlay::StillThere);
  CHECK(visitor.waits(10min).state.screen == Screen::Welcome);
  CHECK_FALSE(visitor.content.answerer.is_ready());
}
