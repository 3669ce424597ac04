#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using namespace std::chrono_literals;
using sample::Visitor;

namespace {

Visitor reader() {
  return sample::pump_visitor().touches({OpenTopic{sample::kLearn}});
}

base::Milliseconds limit_of(const Visitor& visitor) {
  return idle_limit(visitor.content, visitor.state).value();
}

/// Waits until the card asks.
Visitor& gets_asked(Visitor& visitor) {
  visitor.waits(limit_of(visitor));
  REQUIRE(visitor.state.overlay == Overlay::StillThere);
  return visitor;
}

}  // namespace

TEST_CASE("welcome waits for ever", "[session][idle]") {
  Visitor visitor;
  CHECK_FALSE(idle_limit(visitor.content, visitor.state));
  CHECK_FALSE(next_deadline(visitor.content, visitor.state));
  visitor.waits(24h);
  CHECK(visitor.key() == "welcome");
}

TEST_CASE("a page rests 45 seconds and a second for every two words", "[session][idle]") {
  const auto visitor = reader();
  const auto words = static_cast<std::int64_t>(visitor.view().word_count);
  REQUIRE(words > 0);
  CHECK(limit_of(visitor) == 45s + 500ms * words);
}

TEST_CASE("the limit grows with the words on the page", "[session][idle]") {
  auto visitor = reader();
  const auto before = limit_of(visitor);
  visitor.content.dialogue.pages["lesson"].blocks.push_back(sample::block(
      dialogue::BlockKind::Paragraph, "ten more words that take a slow reader five seconds"));
  CHECK(limit_of(visitor) == before + 5s);
}

TEST_CASE("the site sets the time a page rests", "[session][idle]") {
  auto visitor = reader();
  const auto before = limit_of(visitor);
  visitor.content.site.idle.base = 90s;
  CHECK(limit_of(visitor) == before + 45s);
}

TEST_CASE("nobody is asked before the limit and everybody at it", "[session][idle]") {
  auto visitor = reader();
  const auto limit = limit_of(visitor);
  visitor.waits(limit - 1ms);
  CHECK(visitor.key() == "page:lesson");
  CHECK(next_deadline(visitor.content, visitor.state) == visitor.now + 1ms);
  visitor.waits(1ms);
  CHECK(visitor.key() == "page:lesson|still-there");
}

TEST_CASE("a touch that means nothing starts the time anew", "[session][idle]") {
  auto visitor = reader();
  const auto limit = limit_of(visitor);
  visitor.now += limit - 1ms;
  visitor.happens(Activity{});
  visitor.waits(limit - 1ms);
  CHECK(visitor.key() == "page:lesson");
}

TEST_CASE("after the question stays unanswered everything is forgotten", "[session][idle]") {
  auto visitor = reader();
  visitor.touches({SetLanguage{"es"},
                   SetSize{TextSize::APlusPlus},
                   SetContrast{Contrast::High},
                   SetMovement{Movement::Less},
                   Back{},
                   OpenTopic{sample::kCheck},
                   ToggleTick{0}});
  gets_asked(visitor).waits(19999ms);
  CHECK(visitor.state.ticks.size() == 1);
  visitor.waits(1ms);
  CHECK(visitor.state == fresh_state(visitor.content, visitor.now));
}

TEST_CASE("the visit can be extended any number of times", "[session][idle]") {
  auto visitor = reader();
  visitor.touches({Choose{0}, AnswerQuiz{0}});
  for (int time = 0; time < 50; ++time) {
    gets_asked(visitor).waits(19s);
    visitor.touches({StillHere{}});
  }
  CHECK(visitor.key() == "page:quiz");
  CHECK(visitor.state.answered == 0U);
  CHECK(visitor.state.trail.size() == 2);
}

TEST_CASE("a finger on the glass keeps the question standing", "[session][idle]") {
  auto visitor = reader();
  gets_asked(visitor).waits(19s);
  visitor.happens(Activity{}).waits(19s);
  CHECK(visitor.key() == "page:lesson|still-there");
}

TEST_CASE("the question stands at least 20 seconds whatever the site says", "[session][idle]") {
  auto visitor = reader();
  visitor.content.site.idle.still_there = 1s;
  gets_asked(visitor).waits(19999ms);
  CHECK(visitor.key() == "page:lesson|still-there");
  visitor.waits(1ms);
  CHECK(visitor.key() == "welcome");
}

TEST_CASE("the ring shows the time that is left", "[session][idle]") {
  auto visitor = reader();
  gets_asked(visitor);
  const auto left = [&] { return std::get<StillThereView>(visitor.view().overlay).left; };
  CHECK(left() == Approx(1.0));
  visitor.waits(5s);
  CHECK(left() == Approx(0.75));
  visitor.now += 60s;
  CHECK(left() == Approx(0.0));
}

TEST_CASE("help now rests at least ten minutes", "[session][idle]") {
  Visitor visitor;
  visitor.touches({Help{}});
  CHECK(limit_of(visitor) >= 600s);
  visitor.waits(600s - 1ms);
  CHECK(visitor.key() == "help-now");
}

TEST_CASE("help now rests longer when there is more to read", "[session][idle]") {
  Visitor visitor;
  visitor.content.site.idle.base = 300s;
  visitor.touches({Help{}});
  CHECK(limit_of(visitor) > 300s);
}

TEST_CASE("the question comes over the display card too and takes it away", "[session][idle]") {
  auto visitor = reader();
  visitor.touches({OpenDisplay{}});
  gets_asked(visitor).touches({StillHere{}});
  CHECK(visitor.key() == "page:lesson");
}
