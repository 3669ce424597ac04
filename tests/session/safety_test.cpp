// What must hold in every state a visitor can reach, found by trying every touch from every state.

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

#include "session/asking.hpp"
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

  void operator()(const Chrome& chrome) {
    for (const auto* action : {&chrome.text_size,
                               &chrome.display,
                               &chrome.back,
                               &chrome.all_topics,
                               &chrome.start_over,
                               &chrome.sources,
                               &chrome.help}) {
      add(*action);
    }
    add_each(chrome.languages);
  }
  void operator()(const WelcomeView& body) { add_each(body.starts); }
  void operator()(const TopicsView& body) {
    add_all(body.topics);
    add(body.more);
    add(body.ask);
  }
  void operator()(const PageView& body) {
    add_all(body.choices);
    add_happening(body.asked.happening);
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
  void operator()(const EndingView& body) {
    add_all(body.choices);
    add(body.done);
  }
  void operator()(const HelpNowView& /*body*/) {}
  void operator()(const SetUpView& /*body*/) {}
  void operator()(const SourcesView& /*body*/) {}
  void operator()(const AskView& body) {
    add_all(body.suggestions);
    add_each(body.topics);
    for (const auto& row : body.keys) {
      add_keys(row, body.typed.empty());
    }
  }
  void operator()(const QuestionsView& body) { add_all(body.questions); }
  void operator()(const MatchesView& body) {
    add_happening(body.happening);
    add_all(body.questions);
    add(body.none);
  }
  void operator()(const AskNurseView& body) {
    add_happening(body.happening);
    add(body.again);
    add_each(body.topics);
  }
  void operator()(const std::monostate& /*no card*/) {}
  void operator()(const StillThereView& card) {
    add(card.here);
    add(card.start_over);
    add(card.help);
  }
  void operator()(const DisplayView& card) {
    add_each(card.sizes);
    add(card.contrast);
    add(card.movement);
    add(card.done);
    add(card.help);
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

  void add_happening(const HappeningView& happening) {
    add_each(happening.signs);
    add(happening.yes);
  }

  /// One letter is typed into an empty box; what more would make is tried by the seeds.
  void add_keys(const std::vector<KeyView>& row, bool nothing_typed) {
    for (const auto& key : row) {
      const auto* typed = std::get_if<TypeSign>(&key.action.intent);
      if (typed == nullptr || (nothing_typed && typed->sign == "p")) {
        add(key.action);
      }
    }
  }

  std::vector<Intent> intents_;
};

std::vector<Intent> offered(const View& view) {
  Touches touches;
  if (std::holds_alternative<std::monostate>(view.overlay)) {
    touches(view.chrome);
    std::visit(touches, view.body);
  } else {
    std::visit(touches, view.overlay);
  }
  return touches.intents();
}

/// All but the trail and the times, and but language, size and colours, which offer the same
/// touches: two states alike in this offer the same, but for Back.
auto gist(const State& state) {
  const bool behind = !state.trail.empty();
  const auto last = behind ? state.trail.back().position : dialogue::Position{};
  const auto from = behind ? static_cast<int>(state.trail.back().screen) : -1;
  const auto& asking = state.asking;
  return std::make_tuple(static_cast<int>(state.screen),
                         static_cast<int>(state.overlay),
                         state.position,
                         state.ticks,
                         state.answered,
                         std::make_tuple(asking.typed,
                                         asking.answer.has_value(),
                                         asking.answered_page,
                                         asking.topic,
                                         state.sources_of),
                         from,
                         last);
}

/// A visitor on each of the asking screens, whatever the answerer makes of a letter.
std::vector<State> asking_seeds() {
  using answers::Kind;
  std::vector<State> seeds;
  const auto add = [&seeds](const answers::Answer& answer) {
    auto visitor = sample::asking_visitor();
    sample::types(visitor, "is it bad");
    seeds.push_back(sample::gets_answer(visitor, answer).state);
  };
  seeds.push_back(sample::asking_visitor().state);
  add(sample::answer_of(Kind::Unknown, {}));
  add(sample::answer_of(Kind::Unsure, {"lesson", "pump-page"}));
  add(sample::answer_of(Kind::Answer, {"lesson", "pump-page"}));
  add(sample::answer_of(Kind::CallToday, {"call-today"}));
  auto danger = sample::answer_of(Kind::Answer, {"lesson"});
  danger.help = answers::HelpBar::Yes;
  add(danger);
  return seeds;
}

/// Within one visit: welcome is not walked through again.
std::vector<State> reachable_from(const Content& content, const std::vector<State>& seeds) {
  std::map<decltype(gist(seeds.front())), State> found;
  std::deque<State> open;
  for (const auto& seed : seeds) {
    found.emplace(gist(seed), seed);
    open.push_back(seed);
  }
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

/// Everything a visitor can reach, asking included.
struct Everywhere {
  Content content = sample::asked_content();
  std::vector<State> states;

  Everywhere() {
    auto seeds = asking_seeds();
    seeds.push_back(fresh_state(content, {}));
    states = reachable_from(content, seeds);
  }
};

const Everywhere& everywhere() {
  static const Everywhere all;
  return all;
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

TEST_CASE("help is one touch away in every state, and Go back leads back", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    for (const auto overlay : {Overlay::None, Overlay::StillThere, Overlay::Display}) {
      const auto helped = step(content, with_overlay(state, overlay), Intent{Help{}}, {});
      INFO(view(content, state, {}).key);
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

TEST_CASE("starting over forgets everything, from everywhere", "[session][safety]") {
  const auto& content = everywhere().content;
  for (const auto& state : everywhere().states) {
    CHECK(step(content, state, Intent{StartOver{}}, {}) == fresh_state(content, {}));
  }
}

TEST_CASE("whatever the question may hide is one touch from help", "[session][safety]") {
  const auto& content = everywhere().content;
  std::size_t asked = 0;
  for (const auto& state : everywhere().states) {
    if (state.screen != Screen::AskNurse && state.screen != Screen::Matches) {
      continue;
    }
    const auto helped = step(content, state, Intent{HappeningNow{}}, {});
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
