#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

TEST_CASE("a visit starts in the language that was touched", "[session][component]") {
  Visitor visitor;
  visitor.touches({Start{"es"}});
  CHECK(visitor.key() == "page:how-taken");
  CHECK(visitor.body<PageView>().title == "Title of how-taken (es)");
}

TEST_CASE("back restores the page and what was said before it", "[session][component]") {
  Visitor visitor;
  visitor.touches({Start{"en"}});
  visitor.content.dialogue.pages["how-taken"].choices[1].target = "lesson";
  visitor.touches({Choose{1}});
  REQUIRE(visitor.state.position.variables.at("how_taken") == "pump");
  visitor.touches({Back{}});
  CHECK(visitor.key() == "page:how-taken");
  CHECK(visitor.state.position.variables.at("how_taken") == "unsure");
}

TEST_CASE("back from the first question forgets the visit", "[session][component]") {
  Visitor visitor;
  visitor.touches({Start{"es"}, SetSize{TextSize::APlus}, Back{}});
  CHECK(visitor.state == fresh_state(visitor.content, visitor.now));
}

TEST_CASE("back to a checklist shows what was ticked, so that no sign is taken back unseen",
          "[safety][session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}, ToggleTick{1}, FinishChecklist{}});
  CHECK(visitor.key() == "page:call-today");
  visitor.touches({Back{}});
  const auto shown = visitor.body<ChecklistView>();
  CHECK(shown.items[0].mark == Mark::Off);
  CHECK(shown.items[1].mark == Mark::On);
  visitor.touches({FinishChecklist{}});
  CHECK(visitor.key() == "page:call-today");
  visitor.touches({Help{}, Back{}, Back{}});
  CHECK(visitor.body<ChecklistView>().items[1].mark == Mark::On);
}

TEST_CASE("a checklist asks for a tick or for none of these, and offers the one that is true",
          "[safety][session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}});
  CHECK(visitor.body<ChecklistView>().next.words.empty());
  CHECK(visitor.touches({FinishChecklist{}}).key() == "page:checklist");
  visitor.touches({ToggleTick{0}});
  CHECK(visitor.body<ChecklistView>().none.words.empty());
  CHECK(visitor.body<ChecklistView>().next.words == "[next]");
  CHECK(visitor.touches({NoneOfThese{}}).key() == "page:checklist");
  CHECK(visitor.touches({FinishChecklist{}}).key() == "help-now");
}

TEST_CASE("a tick touched twice is no tick", "[session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}, ToggleTick{0}});
  CHECK(visitor.body<ChecklistView>().items[0].mark == Mark::On);
  visitor.touches({ToggleTick{0}});
  CHECK(visitor.body<ChecklistView>().items[0].mark == Mark::Off);
}

TEST_CASE("a red tick outweighs an amber one", "[session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}, ToggleTick{1}, ToggleTick{2}, FinishChecklist{}});
  CHECK(visitor.key() == "help-now");
}

TEST_CASE("a tick for people with a pump cannot be set by others", "[session][component]") {
  Visitor visitor;
  visitor.touches({Start{"en"}, Choose{0}, OpenTopic{sample::kCheck}, ToggleTick{2}});
  CHECK(visitor.state.ticks.empty());
  CHECK(visitor.body<ChecklistView>().items.size() == 2);
}

TEST_CASE("changing the language keeps the place and the ticks", "[session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}, ToggleTick{0}, SetLanguage{"es"}});
  const auto shown = visitor.body<ChecklistView>();
  CHECK(shown.title == "Title of checklist (es)");
  CHECK(shown.items[0].mark == Mark::On);
}

TEST_CASE("help opened from welcome leads back to welcome in the first language",
          "[session][component]") {
  Visitor visitor;
  visitor.touches({Help{}, SetLanguage{"es"}});
  CHECK(visitor.body<HelpNowView>().first == "Tell the desk now (es)");
  visitor.touches({Back{}});
  CHECK(visitor.state == fresh_state(visitor.content, visitor.now));
}

TEST_CASE("a topic that was opened shows as seen", "[session][component]") {
  auto visitor = sample::pump_visitor();
  CHECK(visitor.body<TopicsView>().topics[0].seen == Seen::No);
  visitor.touches({OpenTopic{sample::kLearn}, AllTopics{}});
  CHECK(visitor.body<TopicsView>().topics[0].seen == Seen::Yes);
  CHECK(visitor.body<TopicsView>().topics[1].seen == Seen::No);
}

TEST_CASE("nothing lies behind the topics", "[session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kLearn}, Choose{0}, AllTopics{}});
  CHECK(visitor.state.trail.empty());
  const auto chrome = visitor.view().chrome;
  CHECK(chrome.back.words.empty());
  CHECK(chrome.start_over.words == "[start_over]");
}

TEST_CASE("a choice to a page that is not there leads to the topics", "[session][component]") {
  auto visitor = sample::pump_visitor();
  visitor.content.dialogue.pages["lesson"].choices[0].target = "nowhere";
  visitor.touches({OpenTopic{sample::kLearn}, Choose{0}});
  CHECK(visitor.key() == "topics");
}

TEST_CASE("help shows even where the dialogue has no help page", "[session][component]") {
  Visitor visitor;
  visitor.content.dialogue.pages.erase("help-now");
  visitor.touches({Help{}});
  const auto help = visitor.body<HelpNowView>();
  CHECK(help.title == "[help_title]");
  CHECK(help.first == "[help_no_numbers]");
  CHECK(help.phones.front().number == "911");
}
