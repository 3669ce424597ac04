// What of a visit is counted, and when it is said.

#include "session/asking/asking.hpp"
#include "session/everywhere.hpp"
#include "session/table.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using namespace std::chrono_literals;
using sample::Visitor;

namespace {

constexpr const char* kUnknownQuestion = "who won the game";

using Questions = std::set<Question>;
using Ids = std::set<std::string>;

Visitor visitor_who_asks(const char* words) {
  auto visitor = sample::asking_visitor();
  return sample::types(visitor, words).touches({Ask{}});
}

/// What is counted of a visit once somebody starts over.
VisitCounts counted(Visitor visitor) {
  visitor.touches({StartOver{}});
  REQUIRE(visitor.visits.size() == 1);
  return visitor.visits.front();
}

VisitCounts counted_of(std::initializer_list<Intent> intents) {
  Visitor visitor(sample::asked_content());
  return counted(visitor.touches(intents));
}

}  // namespace

TEST_CASE("A visit is counted when it ends, once, and not before", "[session][counts][unit]") {
  Visitor visitor;
  visitor.touches({Start{"en"}, Choose{1}, OpenTopic{sample::kLearn}, Back{}}).waits(1s);
  CHECK(visitor.visits.empty());
  visitor.touches({StartOver{}, StartOver{}}).happens(Activity{}).waits(1h);
  CHECK(visitor.visits.size() == 1);
  visitor.touches({Start{"es"}, StartOver{}});
  REQUIRE(visitor.visits.size() == 2);
  CHECK(visitor.visits.back().language == "es");
}

TEST_CASE("Nobody who stays on the welcome screen is a visit", "[session][counts][unit]") {
  Visitor visitor;
  visitor.happens(Activity{}).touches({Back{}, StartOver{}}).waits(24h);
  CHECK(visitor.visits.empty());
}

TEST_CASE("A visit counts for each page and topic once, however often they are seen",
          "[session][counts][unit]") {
  const auto counts = counted_of({Start{"en"},
                                  Choose{1},
                                  OpenTopic{sample::kLearn},
                                  Back{},
                                  OpenTopic{sample::kLearn},
                                  Choose{0},
                                  Back{}});
  CHECK(counts.pages == Ids{"how-taken", "lesson", "quiz"});
  CHECK(counts.topics == Ids{"start", "learn"});
}

TEST_CASE("A visit has the language it ended in", "[session][counts][unit]") {
  CHECK(counted_of({Start{"en"}, SetLanguage{"es"}}).language == "es");
}

TEST_CASE("A visit that nobody goes on with was left at the page it stood on",
          "[session][counts][idle][unit]") {
  Visitor visitor;
  visitor.touches({Start{"en"}, Choose{1}, OpenTopic{sample::kLearn}});
  visitor.waits(1h);
  REQUIRE(visitor.state.overlay == Overlay::StillThere);
  CHECK(visitor.visits.empty());
  visitor.waits(1h);
  REQUIRE(visitor.visits.size() == 1);
  CHECK(visitor.visits.front().left_at == "page:lesson");
  CHECK(visitor.visits.front().ending.empty());
}

TEST_CASE("A visit can be left at any screen", "[session][counts][unit]") {
  CHECK(counted_of({Start{"en"}}).left_at == "page:how-taken");
  CHECK(counted_of({Start{"en"}, Choose{1}}).left_at == "topics");
  CHECK(counted_of({Start{"en"}, Choose{1}, OpenMoreTopics{}}).left_at == "more-topics");
  CHECK(counted_of({OpenSources{}}).left_at == "sources");
  CHECK(counted(sample::asking_visitor()).left_at == "ask");
  CHECK(counted(visitor_who_asks(kUnknownQuestion)).left_at == "ask-nurse");
  CHECK(counted(visitor_who_asks(sample::kUnsureQuestion)).left_at == "matches");
}

TEST_CASE("Who goes back to the welcome screen has left the first page",
          "[session][counts][unit]") {
  Visitor visitor;
  visitor.touches({Start{"en"}, Back{}});
  REQUIRE(visitor.visits.size() == 1);
  CHECK(visitor.visits.front().left_at == "page:how-taken");
}

TEST_CASE("A visit that reached the tips ended there, wherever it went on to",
          "[session][counts][unit]") {
  const auto counts =
      counted_of({Start{"en"}, Choose{1}, OpenTopic{sample::kLearn}, Choose{3}, AllTopics{}});
  CHECK(counts.ending == "tips");
  CHECK(counts.left_at.empty());
  CHECK(counts.pages.contains("tips"));
}

TEST_CASE("A visit in which help was opened counts for help, before and after the tips",
          "[session][counts][safety][unit]") {
  const auto on_the_welcome_screen = counted_of({Help{}});
  CHECK(on_the_welcome_screen.ending == dialogue::kHelpNowPage);
  CHECK(on_the_welcome_screen.pages.empty());
  CHECK(counted_of({Start{"en"}, Help{}, Back{}}).ending == dialogue::kHelpNowPage);
  CHECK(counted_of({Start{"en"}, Choose{1}, OpenTopic{sample::kLearn}, Choose{1}}).ending ==
        dialogue::kHelpNowPage);
  CHECK(counted_of({Start{"en"}, Choose{1}, OpenTopic{sample::kLearn}, Choose{3}, Help{}}).ending ==
        dialogue::kHelpNowPage);
}

TEST_CASE("A question counts by what the kiosk made of it", "[session][asking][counts][unit]") {
  CHECK(counted(visitor_who_asks(kUnknownQuestion)).questions == Questions{{Reply::Refused, ""}});
  CHECK(counted(visitor_who_asks(sample::kLessonQuestion)).questions ==
        Questions{{Reply::Answered, ""}});
  CHECK(counted(visitor_who_asks(sample::kDangerWords)).questions ==
        Questions{{Reply::HelpNow, ""}});
  CHECK(counted(visitor_who_asks(" ")).questions.empty());
}

TEST_CASE("A question the kiosk is not sure of counts for the nearest topic",
          "[session][asking][counts][unit]") {
  auto visitor = visitor_who_asks(sample::kUnsureQuestion);
  REQUIRE(visitor.key() == "matches");
  const auto nearest = visitor.state.asking.answer->pages.front().page;
  visitor.touches({NoneFits{}, Back{}, OpenQuestion{nearest}, Back{}});
  CHECK(counted(visitor).questions ==
        Questions{{Reply::AskedAbout, visitor.content.dialogue.topic_of(nearest)->id}});
}

TEST_CASE("Who asks the same in vain again and again counts once",
          "[session][asking][counts][unit]") {
  auto visitor = visitor_who_asks(kUnknownQuestion);
  visitor.touches({Back{}, Ask{}, Back{}, Ask{}});
  CHECK(counted(visitor).questions.size() == 1);
}

TEST_CASE("Danger heard in a pause counts, and a question touched instead of asked does",
          "[session][asking][counts][unit]") {
  auto visitor = sample::asking_visitor();
  SECTION("danger") {
    sample::types(visitor, sample::kDangerWords).waits(kTypingPause);
    REQUIRE(visitor.key() == "help-now");
    CHECK(counted(visitor).questions == Questions{{Reply::HelpNow, ""}});
  }
  SECTION("a suggestion") {
    sample::types(visitor, sample::kLessonQuestion).touches({OpenQuestion{"lesson"}});
    REQUIRE(visitor.key() == "page:lesson");
    CHECK(counted(visitor).questions == Questions{{Reply::Answered, ""}});
  }
  SECTION("a common question, with nothing typed") {
    visitor.touches({OpenQuestions{sample::kLearn}, OpenQuestion{"lesson"}});
    REQUIRE(visitor.key() == "page:lesson");
    CHECK(counted(visitor).questions.empty());
  }
}

TEST_CASE("A question that waited for the answers counts when it is asked",
          "[session][asking][counts][unit]") {
  Visitor visitor(sample::unlearnt_content());
  visitor.touches({Start{"en"}, Choose{1}, OpenAsk{}});
  sample::types(visitor, kUnknownQuestion).touches({Ask{}, Ask{}}).waits(100ms);
  CHECK(visitor.state.questions.empty());
  visitor.content.answerer.prepare();
  visitor.waits(100ms);
  REQUIRE(visitor.key() == "ask-nurse");
  CHECK(visitor.state.questions == Questions{{Reply::Refused, ""}});
}

TEST_CASE("Every way to the welcome screen counts the visit, and nothing else does",
          "[session][counts][unit]") {
  const auto content = sample::asked_content();
  auto states = sample::asking_seeds();
  states.push_back(fresh_state(content, {}));
  states.push_back(step(content, states.back(), Intent{Start{"en"}}, {}).state);
  for (const auto& before : states) {
    for (const auto& [name, event] : sample::every_event()) {
      const auto [after, effects] = step(content, before, event, {});
      INFO(name << " in " << view(content, before, {}).key);
      const bool ends = before.screen != Screen::Welcome && after.screen == Screen::Welcome;
      CHECK(effects.visit.has_value() == ends);
    }
  }
}
