// A question that found no sure answer is said once, by the topic it was nearest to.

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

using Misses = std::vector<Miss>;

Visitor visitor_who_asks(const char* words) {
  auto visitor = sample::asking_visitor();
  return sample::types(visitor, words).touches({Ask{}});
}

}  // namespace

TEST_CASE("A question the kiosk does not know is a miss, once", "[session][asking][misses][unit]") {
  auto visitor = visitor_who_asks(kUnknownQuestion);
  REQUIRE(visitor.key() == "ask-nurse");
  CHECK(visitor.misses == Misses{{MissKind::Unknown, ""}});
  visitor.waits(1s).touches({Ask{}, Back{}}).happens(Activity{}).waits(kTypingPause);
  CHECK(visitor.misses.size() == 1);
}

TEST_CASE("A question the kiosk is not sure of is a miss of the nearest topic",
          "[session][asking][misses][unit]") {
  auto visitor = visitor_who_asks(sample::kUnsureQuestion);
  REQUIRE(visitor.key() == "matches");
  const auto nearest = visitor.state.asking.answer->pages.front().page;
  CHECK(visitor.misses ==
        Misses{{MissKind::Unsure, visitor.content.dialogue.topic_of(nearest)->id}});
  visitor.touches({NoneFits{}, Back{}, OpenQuestion{nearest}, Back{}});
  CHECK(visitor.misses.size() == 1);
}

TEST_CASE("A question asked anew is a miss anew", "[session][asking][misses][unit]") {
  auto visitor = visitor_who_asks(kUnknownQuestion);
  visitor.touches({Back{}, Ask{}});
  CHECK(visitor.misses.size() == 2);
}

TEST_CASE("A question that is answered, or opens help, is no miss",
          "[session][asking][misses][unit]") {
  CHECK(visitor_who_asks(sample::kLessonQuestion).misses.empty());
  CHECK(visitor_who_asks(sample::kDangerWords).misses.empty());
  CHECK(visitor_who_asks(" ").misses.empty());
}

TEST_CASE("A question that waited for the answers is a miss when it is asked, once",
          "[session][asking][misses][unit]") {
  Visitor visitor(sample::unlearnt_content());
  visitor.touches({Start{"en"}, Choose{1}, OpenAsk{}});
  sample::types(visitor, kUnknownQuestion).touches({Ask{}, Ask{}}).waits(100ms);
  CHECK(visitor.misses.empty());
  visitor.content.answerer.prepare();
  visitor.waits(100ms);
  REQUIRE(visitor.key() == "ask-nurse");
  CHECK(visitor.misses == Misses{{MissKind::Unknown, ""}});
  visitor.waits(100ms).waits(kTypingPause);
  CHECK(visitor.misses.size() == 1);
}

TEST_CASE("A miss is said where its screen opens, and nowhere else",
          "[session][asking][misses][unit]") {
  const auto content = sample::asked_content();
  auto states = sample::asking_seeds();
  states.push_back(step(content, states.back(), Intent{Back{}}, {}).state);
  REQUIRE(states.back().screen == Screen::Ask);
  for (const auto& before : states) {
    for (const auto& [name, event] : sample::every_event()) {
      const auto [after, effects] = step(content, before, event, {});
      INFO(name << " in " << view(content, before, {}).key);
      const bool asks = name == "what is typed" && before.screen == Screen::Ask;
      const bool opens = after.screen == Screen::Matches || after.screen == Screen::AskNurse;
      CHECK(effects.miss.has_value() == (asks && opens));
    }
  }
}
