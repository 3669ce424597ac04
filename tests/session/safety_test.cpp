// What must hold in every state a visitor can reach.

#include <algorithm>
#include <set>

#include "session/everywhere.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::everywhere;
using sample::offered;
using sample::reachable_from;

namespace {

bool is_ending(const Content& content, const State& state) {
  const auto* page = content.dialogue.find_page(state.position.page);
  return state.screen == Screen::Page && page && page->kind == dialogue::PageKind::Ending;
}

/// Whether the action is there for a visitor to touch, and means `Kind`.
template <typename Kind>
bool has(const Action& action) {
  return !action.words.empty() && std::holds_alternative<Kind>(action.intent);
}

State with_overlay(State state, Overlay overlay) {
  state.overlay = overlay;
  return state;
}

}  // namespace

TEST_CASE("the walk meets every screen and every card there is", "[session][safety]") {
  std::set<int> screens;
  std::set<int> overlays;
  for (const auto& state : everywhere().states) {
    screens.insert(static_cast<int>(state.screen));
    overlays.insert(static_cast<int>(state.overlay));
  }
  CHECK(screens.size() == static_cast<std::size_t>(Screen::HelpNow) + 1);
  CHECK(overlays.count(static_cast<int>(Overlay::Display)) == 1);
  CHECK(everywhere().states.size() > 300);
}

TEST_CASE("the walk is offered every touch there is, but for the card that comes by itself",
          "[session][safety]") {
  std::set<std::size_t> touched{Intent{}.index(), Intent{StillHere{}}.index()};
  for (const auto& state : everywhere().states) {
    for (const auto& intent : offered(view(everywhere().content, state, {}))) {
      touched.insert(intent.index());
    }
  }
  CHECK(touched.size() == std::variant_size_v<Meanings>);
}

TEST_CASE("help is one touch away in every state, and Go back leads back", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    for (const auto overlay : {Overlay::None, Overlay::StillThere, Overlay::Display}) {
      const auto helped = step(content, with_overlay(state, overlay), Intent{Help{}}, {}).state;
      INFO(view(content, state, {}).key);
      CHECK(helped.screen == Screen::HelpNow);
      CHECK(helped.overlay == Overlay::None);
      CHECK(std::holds_alternative<HelpNowView>(view(content, helped, {}).body));
      const auto back = step(content, helped, Intent{Back{}}, {}).state;
      if (state.screen != Screen::HelpNow) {
        CHECK(back.screen == state.screen);
        CHECK(back.position == state.position);
      }
    }
  }
}

TEST_CASE("every screen but help now itself shows the help button, and so does every card",
          "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    const auto shown = view(content, state, {});
    INFO(shown.key);
    CHECK(shown.chrome.help.words.empty() == (state.screen == Screen::HelpNow));
    CHECK((state.screen == Screen::HelpNow ||
           std::holds_alternative<Help>(shown.chrome.help.intent)));
    const auto offers = offered(shown);
    const bool has_help = std::any_of(offers.begin(), offers.end(), [](const Intent& intent) {
      return std::holds_alternative<Help>(intent);
    });
    const bool is_bare_help = state.screen == Screen::HelpNow && state.overlay == Overlay::None;
    CHECK(has_help != is_bare_help);
  }
}

TEST_CASE("every screen of a visit shows start over, or all topics which do", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    const auto chrome = view(content, state, {}).chrome;
    INFO(view(content, state, {}).key);
    const bool starts_over = has<StartOver>(chrome.start_over);
    const bool to_topics = has<AllTopics>(chrome.all_topics);
    CHECK((starts_over || to_topics) == (state.screen != Screen::Welcome));
    if (to_topics && state.overlay == Overlay::None) {
      const auto topics = step(content, state, Intent{AllTopics{}}, {}).state;
      CHECK(has<StartOver>(view(content, topics, {}).chrome.start_over));
    }
  }
}

TEST_CASE("every screen shows the way back where something lies behind it", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    INFO(view(content, state, {}).key);
    const bool begins = state.screen == Screen::Welcome || state.screen == Screen::Topics;
    CHECK(has<Back>(view(content, state, {}).chrome.back) == (!begins && !state.trail.empty()));
  }
}

TEST_CASE("every screen of a visit shows the other languages, the text size and the display",
          "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    const auto chrome = view(content, state, {}).chrome;
    INFO(view(content, state, {}).key);
    const bool in_visit = state.screen != Screen::Welcome;
    CHECK(has<SetSize>(chrome.text_size) == in_visit);
    CHECK(has<OpenDisplay>(chrome.display) == in_visit);
    CHECK(chrome.languages.empty() != in_visit);
  }
}

TEST_CASE("every card shows all its ways out", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    const auto asked = view(content, with_overlay(state, Overlay::StillThere), {}).overlay;
    const auto& still_there = std::get<StillThereView>(asked);
    CHECK(has<StillHere>(still_there.here));
    CHECK(has<StartOver>(still_there.start_over));
    CHECK(has<Help>(still_there.help));
    const auto shown = view(content, with_overlay(state, Overlay::Display), {}).overlay;
    const auto& display = std::get<DisplayView>(shown);
    CHECK(display.sizes.size() == 3);
    CHECK(has<SetContrast>(display.contrast));
    CHECK(has<SetMovement>(display.movement));
    CHECK(has<CloseDisplay>(display.done));
    CHECK(has<Help>(display.help));
  }
}

TEST_CASE("starting over forgets everything, from everywhere", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    CHECK(step(content, state, Intent{StartOver{}}, {}).state == fresh_state(content, {}));
  }
}

TEST_CASE("whatever the question may hide is one touch from help", "[session][safety]") {
  const auto& content = everywhere().content;
  std::size_t asked = 0;
  for (const auto& state : everywhere().states) {
    if (state.screen != Screen::AskNurse && state.screen != Screen::Matches) {
      continue;
    }
    const auto helped = step(content, state, Intent{HappeningNow{}}, {}).state;
    CHECK((helped.screen == Screen::HelpNow) == (state.overlay == Overlay::None));
    ++asked;
  }
  CHECK(asked > 4);
}

TEST_CASE("after a danger sign no way leads to an ending", "[session][safety]") {
  const auto content = sample::content();
  auto by_choice = sample::pump_visitor().touches({OpenTopic{sample::kLearn}, Choose{3}});
  REQUIRE(is_ending(content, by_choice.state));
  by_choice.touches({Back{}, Choose{1}});
  auto by_tick = sample::pump_visitor().touches(
      {OpenTopic{sample::kCheck}, NoneOfThese{}, Back{}, ToggleTick{0}, FinishChecklist{}});
  for (const auto& visitor : {by_choice, by_tick}) {
    REQUIRE(visitor.state.screen == Screen::HelpNow);
    const auto states = reachable_from(content, {visitor.state});
    REQUIRE(states.size() > 20);
    for (const auto& state : states) {
      INFO(view(content, state, {}).key);
      CHECK(state.position.alert == dialogue::Alert::RedFlag);
      CHECK_FALSE(is_ending(content, state));
    }
  }
}

TEST_CASE("going back from an ending seen before does not open it after a danger sign",
          "[session][safety]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kLearn}, Choose{3}});
  // From the tips straight to a red flag, as a page of a longer dialogue might lead.
  visitor.content.dialogue.pages["tips"].choices = {sample::choice("Worse", "help-now")};
  visitor.content.dialogue.pages["tips"].choices[0].red_flag = true;
  visitor.touches({Choose{0}});
  REQUIRE(visitor.key() == "help-now");
  CHECK(visitor.touches({Back{}}).key() == "help-now");
  CHECK(visitor.touches({Back{}}).key() == "page:lesson");
  CHECK(visitor.touches({Choose{3}}).key() == "help-now");
}

TEST_CASE("only starting over ends the alert of a danger sign", "[session][safety]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kLearn}, Choose{1}, Back{}});
  CHECK(visitor.key() == "page:lesson");
  CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
  visitor.touches({Back{}});
  CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
  visitor.touches({StartOver{}});
  CHECK(visitor.state.position.alert == dialogue::Alert::Calm);
}

TEST_CASE("the same step gives the same state and leaves the old one alone", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    const auto kept = state;
    for (const auto& intent : offered(view(content, state, {}))) {
      CHECK(step(content, state, intent, {}) == step(content, state, intent, {}));
    }
    CHECK(state == kept);
  }
}

TEST_CASE("a visit of a thousand steps keeps a bounded trail", "[session][safety]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kLearn}});
  visitor.content.dialogue.pages["lesson"].choices[0].target = "lesson";
  for (int time = 0; time < 1000; ++time) {
    visitor.touches({Choose{0}});
  }
  CHECK(visitor.state.trail.size() == 200);
}
