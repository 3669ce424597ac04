// What must hold in every state a visitor can reach, found by trying every touch from every state.

#include <deque>
#include <map>
#include <set>
#include <tuple>

#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

namespace {

/// Collects every touch a view offers.
class Touches {
public:
  [[nodiscard]] const std::vector<Intent>& intents() const { return intents_; }

  void add(const Action& action) {
    if (!action.words.empty()) {
      intents_.push_back(action.intent);
    }
  }

  void operator()(const WelcomeView& body) { add(body.starts.front()); }
  void operator()(const TopicsView& body) {
    add_all(body.topics);
    add(body.more);
    add(body.ask);
  }
  void operator()(const PageView& body) {
    add_all(body.choices);
    add_all(body.asked.others);
    add(body.asked.none);
  }
  void operator()(const ChecklistView& body) {
    add_all(body.items);
    add(body.none);
    add(body.next);
  }
  void operator()(const QuizView& body) {
    add_all(body.answers);
    add_all(body.choices);
  }
  void operator()(const EndingView& body) { add_all(body.choices); }
  void operator()(const HelpNowView& /*body*/) {}
  void operator()(const SetUpView& /*body*/) {}
  void operator()(const AskView& body) {
    add_all(body.suggestions);
    add_each(body.topics);
  }
  void operator()(const QuestionsView& body) { add_all(body.questions); }
  void operator()(const MatchesView& body) {
    add_all(body.questions);
    add(body.none);
  }
  void operator()(const AskNurseView& body) {
    add(body.again);
    add_each(body.topics);
  }

private:
  template <typename Part>
  void add_all(const std::vector<Part>& parts) {
    for (const auto& part : parts) {
      add(part.action);
    }
  }

  void add_each(const std::vector<Action>& actions) {
    for (const auto& action : actions) {
      add(action);
    }
  }

  std::vector<Intent> intents_;
};

std::vector<Intent> offered(const View& view) {
  Touches touches;
  touches.add(view.chrome.back);
  touches.add(view.chrome.all_topics);
  touches.add(view.chrome.help);
  std::visit(touches, view.body);
  return touches.intents();
}

/// All but the trail and the times: two states alike in this offer the same touches, but for Back.
auto gist(const State& state) {
  const bool behind = !state.trail.empty();
  const auto last = behind ? state.trail.back().position : dialogue::Position{};
  const auto from = behind ? static_cast<int>(state.trail.back().screen) : -1;
  return std::make_tuple(
      static_cast<int>(state.screen), state.position, state.ticks, state.answered, from, last);
}

/// Within one visit: welcome is not walked through again.
std::vector<State> reachable_from(const Content& content, const State& first) {
  std::map<decltype(gist(first)), State> found{{gist(first), first}};
  std::deque<State> open{first};
  while (!open.empty()) {
    const auto state = open.front();
    open.pop_front();
    for (const auto& intent : offered(view(content, state, {}))) {
      const auto next = step(content, state, intent, {});
      if (next.screen != Screen::Welcome && found.emplace(gist(next), next).second) {
        open.push_back(next);
      }
    }
  }
  std::vector<State> states;
  states.reserve(found.size());
  for (const auto& [key, state] : found) {
    states.push_back(state);
  }
  return states;
}

bool is_ending(const Content& content, const State& state) {
  const auto* page = content.dialogue.find_page(state.position.page);
  return state.screen == Screen::Page && page && page->kind == dialogue::PageKind::Ending;
}

State with_overlay(State state, Overlay overlay) {
  state.overlay = overlay;
  return state;
}

}  // namespace

TEST_CASE("help is one touch away in every state, and Go back leads back", "[session][safety]") {
  const auto content = sample::content();
  const auto states = reachable_from(content, fresh_state(content, {}));
  REQUIRE(states.size() > 50);
  for (const auto& state : states) {
    for (const auto overlay : {Overlay::None, Overlay::StillThere, Overlay::Display}) {
      const auto helped = step(content, with_overlay(state, overlay), Intent{Help{}}, {});
      CHECK(helped.screen == Screen::HelpNow);
      CHECK(helped.overlay == Overlay::None);
      CHECK(std::holds_alternative<HelpNowView>(view(content, helped, {}).body));
      const auto back = step(content, helped, Intent{Back{}}, {});
      if (state.screen != Screen::HelpNow) {
        CHECK(back.screen == state.screen);
        CHECK(back.position == state.position);
      }
    }
  }
}

TEST_CASE("every screen but help now itself shows the help button", "[session][safety]") {
  const auto content = sample::content();
  for (const auto& state : reachable_from(content, fresh_state(content, {}))) {
    const bool shown = !view(content, state, {}).chrome.help.words.empty();
    CHECK(shown == (state.screen != Screen::HelpNow));
  }
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
    const auto states = reachable_from(content, visitor.state);
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
  const auto content = sample::content();
  for (const auto& state : reachable_from(content, fresh_state(content, {}))) {
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
