// What of a visit goes on when its content is replaced.

#include "session/asking/asking.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using namespace std::chrono_literals;
using sample::Visitor;

namespace {

constexpr base::Instant kLater{1h};

/// What is left of the visit once staff saved `content`.
State kept(const Visitor& visitor, const Content& content) {
  return with_content(content, visitor.state, kLater);
}

Content without_page(const char* id) {
  auto content = sample::asked_content();
  content.dialogue.pages.erase(id);
  return content;
}

Visitor lesson_reader() {
  auto visitor = sample::asking_visitor();
  visitor.touches({Back{}, SetSize{TextSize::APlus}, OpenTopic{sample::kLearn}});
  return visitor;
}

}  // namespace

TEST_CASE("A visit whose page is still there keeps its place", "[session][reload][unit]") {
  const auto reader = lesson_reader();
  REQUIRE(reader.key() == "page:lesson");
  const auto state = kept(reader, without_page("quiz"));
  CHECK(state.screen == Screen::Page);
  CHECK(state.position == reader.state.position);
  CHECK(state.size == TextSize::APlus);
  CHECK(state.visited == reader.state.visited);
  CHECK(state.last_activity == reader.state.last_activity);
}

TEST_CASE("A visit whose page or language is gone begins anew", "[session][reload][unit]") {
  const auto reader = lesson_reader();
  const auto without_lesson = without_page("lesson");
  CHECK(kept(reader, without_lesson) == fresh_state(without_lesson, kLater));
  auto in_spanish = reader;
  in_spanish.touches({SetLanguage{"es"}});
  auto english_only = sample::asked_content();
  english_only.dialogue.languages = {"en"};
  english_only.site.languages = {"en"};
  CHECK(kept(in_spanish, english_only) == fresh_state(english_only, kLater));
  CHECK(kept(reader, english_only).screen == Screen::Page);
}

TEST_CASE("Between visits new content begins anew", "[session][reload][unit]") {
  const auto content = sample::asked_content();
  CHECK(kept(Visitor(content), content) == fresh_state(content, kLater));
}

TEST_CASE("Ticks, answers to a quiz and the way back point into the old pages and are forgotten",
          "[session][reload][unit]") {
  auto visitor = lesson_reader();
  SECTION("a quiz") {
    visitor.touches({Choose{0}, AnswerQuiz{0}});
    REQUIRE(visitor.state.answered);
  }
  SECTION("a checklist") {
    visitor.touches({AllTopics{}, OpenTopic{sample::kCheck}, ToggleTick{0}});
    REQUIRE_FALSE(visitor.state.ticks.empty());
  }
  REQUIRE_FALSE(visitor.state.trail.empty());
  const auto state = kept(visitor, visitor.content);
  CHECK(state.position.page == visitor.state.position.page);
  CHECK_FALSE(state.answered);
  CHECK(state.ticks.empty());
  CHECK(state.trail.empty());
}

TEST_CASE("What is typed stays, and answers to it are forgotten", "[session][reload][unit]") {
  auto visitor = sample::asking_visitor();
  sample::types(visitor, sample::kUnsureQuestion);
  SECTION("while it is typed") {
    CHECK(kept(visitor, visitor.content).screen == Screen::Ask);
  }
  SECTION("where the kiosk is not sure") {
    visitor.touches({Ask{}});
    REQUIRE(visitor.key() == "matches");
    CHECK(kept(visitor, visitor.content).screen == Screen::Ask);
  }
  SECTION("on the card for the nurse") {
    visitor.touches({Ask{}, NoneFits{}});
    CHECK(kept(visitor, visitor.content).screen == Screen::AskNurse);
  }
  SECTION("on the page that answers") {
    sample::gets_answer(visitor, sample::answer_of(answers::Kind::Answer, {"lesson"}));
    CHECK(kept(visitor, visitor.content).screen == Screen::Page);
  }
  const auto state = kept(visitor, visitor.content);
  CHECK(state.asking.typed == sample::kUnsureQuestion);
  CHECK_FALSE(state.asking.answer);
  CHECK(state.asking.answered_page.empty());
}

TEST_CASE("The common questions of an old topic lead back to the keys", "[session][reload][unit]") {
  auto visitor = sample::asking_visitor();
  visitor.touches({OpenQuestions{sample::kLearn}});
  REQUIRE(visitor.key() == "questions:learn");
  CHECK(kept(visitor, visitor.content).screen == Screen::Ask);
}

TEST_CASE("New content takes help off no glass", "[session][reload][safety][unit]") {
  auto visitor = lesson_reader();
  visitor.touches({Help{}});
  const auto state = kept(visitor, without_page("lesson"));
  CHECK(state.screen == Screen::HelpNow);
  CHECK(state.position.alert == visitor.state.position.alert);
}

TEST_CASE("A question that waited for answers waits for the new ones",
          "[session][reload][counts][unit]") {
  Visitor visitor(sample::unlearnt_content());
  visitor.touches({Start{"en"}, Choose{1}, OpenAsk{}});
  sample::types(visitor, sample::kLessonQuestion).touches({Ask{}});
  visitor.state = kept(visitor, visitor.content);
  visitor.content.answerer.prepare();
  CHECK(visitor.waits(100ms).key() == "page:lesson");
}
