#pragma once
// Every state a visitor can reach, found by trying every touch from every state.

#include <deque>
#include <map>
#include <tuple>

#include "session/asking/asking.hpp"

namespace kiosk::sample {

using namespace kiosk::session;

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
    add(body.print.print);
    add(body.done);
  }
  void operator()(const HelpNowView& body) { add(body.print.print); }
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
      const auto* typed = std::get_if<TypeCharacter>(&key.action.intent);
      if (typed == nullptr || (nothing_typed && typed->character == "p")) {
        add(key.action);
      }
    }
  }

  std::vector<Intent> intents_;
};

inline std::vector<Intent> offered(const View& view) {
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
inline auto gist(const State& state) {
  const bool behind = !state.trail.empty();
  const auto last = behind ? state.trail.back().position : dialogue::Position{};
  const auto from = behind ? static_cast<int>(state.trail.back().screen) : -1;
  const auto& asking = state.asking;
  const auto& printing = state.printing;
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
                         std::make_tuple(static_cast<int>(printing.stage),
                                         printing.order.topic,
                                         printing.order.ending),
                         from,
                         last);
}

/// A visitor on each of the asking screens, whatever the answerer makes of a letter.
inline std::vector<State> asking_seeds() {
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
inline std::vector<State> reachable_from(const Content& content, const std::vector<State>& seeds) {
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
      const auto next = step(content, state, intent, {}).state;
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

inline const Everywhere& everywhere() {
  static const Everywhere all;
  return all;
}

}  // namespace kiosk::sample
