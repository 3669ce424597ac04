#include <algorithm>
#include <chrono>
#include <utility>

#include "dialogue/navigation.hpp"
#include "session/idle.hpp"
#include "session/session.hpp"

namespace kiosk::session {

namespace {

/// Steps Back can go; older ones are forgotten, so that a visit cannot grow without end.
constexpr std::size_t kTrailSteps = 200;

/// One intent, applied. An intent acts only where the view offers it; elsewhere it means nothing.
class Walk {
public:
  Walk(const Content& content, State state, base::Instant now)
      : content_(content)
      , state_(std::move(state))
      , now_(now) {}

  [[nodiscard]] const State& state() const { return state_; }

  void on(const std::monostate& /*nothing*/) {}
  void on(const Start& start);
  void on(const OpenTopic& open);
  void on(const OpenMoreTopics& open);
  void on(const Choose& choose);
  void on(const ToggleTick& toggle);
  void on(const FinishChecklist& finish);
  void on(const NoneOfThese& none);
  void on(const Answer& answer);
  void on(const TryAgain& again);
  void on(const Back& back);
  void on(const AllTopics& all);
  void on(const Help& help);
  void on(const StartOver& /*start_over*/) { state_ = fresh_state(content_, now_); }
  void on(const SetLanguage& set);
  void on(const SetSize& set);
  void on(const SetContrast& set);
  void on(const SetMovement& set);
  void on(const OpenDisplay& open);
  void on(const CloseDisplay& close);
  template <typename Other>
  void on(const Other& /*other*/) {}
  void on(const StillHere& /*here*/) {}  // any intent takes that card away

private:
  [[nodiscard]] const dialogue::Page* page() const;
  [[nodiscard]] const dialogue::Page* page_of(dialogue::PageKind kind) const;
  [[nodiscard]] bool in_visit() const { return state_.screen != Screen::Welcome; }
  [[nodiscard]] bool choices_open(const dialogue::Page& page) const;
  void leave();
  void arrive(const dialogue::Position& position);
  void finish(const std::set<std::size_t>& ticks);

  const Content& content_;
  State state_;
  base::Instant now_;
};

template <typename List, typename Value>
bool contains(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

const dialogue::Page* Walk::page() const {
  return state_.screen == Screen::Page ? content_.dialogue.find_page(state_.position.page)
                                       : nullptr;
}

const dialogue::Page* Walk::page_of(dialogue::PageKind kind) const {
  const auto* here = page();
  return here && here->kind == kind ? here : nullptr;
}

void Walk::leave() {
  state_.trail.push_back({state_.screen, state_.position});
  if (state_.trail.size() > kTrailSteps) {
    state_.trail.erase(state_.trail.begin());
  }
}

void Walk::arrive(const dialogue::Position& position) {
  state_.position = position;
  state_.ticks.clear();
  state_.answered.reset();
  const auto* target = content_.dialogue.find_page(position.page);
  if (target) {
    const bool help = target->kind == dialogue::PageKind::HelpNow;
    state_.screen = help ? Screen::HelpNow : Screen::Page;
    state_.visited.insert(target->id);
    return;
  }
  state_.position.page = dialogue::kTopicsTarget;
  state_.screen = Screen::Topics;
  state_.trail.clear();  // topics is where every walk begins: nothing lies behind it
}

void Walk::on(const Start& start) {
  const auto languages = dialogue::languages_on(content_.dialogue, content_.site);
  if (in_visit() || content_.site.state == dialogue::SiteState::NotSet ||
      !contains(languages, start.language)) {
    return;
  }
  leave();
  state_.language = start.language;
  arrive(dialogue::start_position(content_.dialogue));
}

void Walk::on(const OpenTopic& open) {
  const auto& topics = content_.dialogue.topics;
  const bool home = state_.screen == Screen::Topics;
  const bool more = state_.screen == Screen::MoreTopics;
  if ((!home && !more) || open.topic >= topics.size()) {
    return;
  }
  const auto& topic = topics[open.topic];
  if (topic.shelf != (home ? dialogue::Shelf::Home : dialogue::Shelf::More) ||
      topic.pages.empty()) {
    return;
  }
  leave();
  arrive(dialogue::go_to(content_.dialogue, state_.position, topic.pages.front()));
}

void Walk::on(const OpenMoreTopics& /*open*/) {
  if (state_.screen == Screen::Topics) {
    leave();
    state_.screen = Screen::MoreTopics;
  }
}

bool Walk::choices_open(const dialogue::Page& page) const {
  if (page.kind != dialogue::PageKind::Quiz) {
    return true;
  }
  return state_.answered && *state_.answered < page.answers.size() &&
         page.answers[*state_.answered].right;
}

void Walk::on(const Choose& choose) {
  const auto* here = page();
  if (!here || !choices_open(*here) ||
      !contains(dialogue::open_choices(*here, state_.position.variables), choose.choice)) {
    return;
  }
  leave();
  arrive(dialogue::follow_choice(content_.dialogue, state_.position, choose.choice));
}

void Walk::on(const ToggleTick& toggle) {
  const auto* checklist = page_of(dialogue::PageKind::Checklist);
  if (!checklist ||
      !contains(dialogue::open_items(*checklist, state_.position.variables), toggle.item)) {
    return;
  }
  if (state_.ticks.erase(toggle.item) == 0) {
    state_.ticks.insert(toggle.item);
  }
}

void Walk::finish(const std::set<std::size_t>& ticks) {
  if (page_of(dialogue::PageKind::Checklist)) {
    leave();
    arrive(dialogue::finish_checklist(content_.dialogue, state_.position, ticks));
  }
}

void Walk::on(const FinishChecklist& /*finish*/) {
  finish(std::set<std::size_t>(state_.ticks));
}

void Walk::on(const NoneOfThese& /*none*/) {
  finish({});
}

void Walk::on(const Answer& answer) {
  const auto* quiz = page_of(dialogue::PageKind::Quiz);
  if (quiz && !state_.answered && answer.answer < quiz->answers.size()) {
    state_.answered = answer.answer;
  }
}

void Walk::on(const TryAgain& /*again*/) {
  const auto* quiz = page_of(dialogue::PageKind::Quiz);
  if (quiz && !choices_open(*quiz)) {
    state_.answered.reset();
  }
}

void Walk::on(const Back& /*back*/) {
  if (state_.trail.empty() || state_.screen == Screen::Topics) {
    return;
  }
  auto crumb = state_.trail.back();
  if (crumb.screen == Screen::Welcome) {
    state_ = fresh_state(content_, now_);
    return;
  }
  state_.trail.pop_back();
  // A danger sign cannot be taken back by going back.
  crumb.position.alert = std::max(crumb.position.alert, state_.position.alert);
  if (crumb.screen == Screen::Topics || crumb.screen == Screen::MoreTopics) {
    state_.screen = crumb.screen;
    state_.position = crumb.position;
    return;
  }
  arrive(dialogue::go_to(content_.dialogue, crumb.position, crumb.position.page));
}

void Walk::on(const AllTopics& /*all*/) {
  if (state_.screen == Screen::Page) {
    arrive(dialogue::go_to(content_.dialogue, state_.position, dialogue::kTopicsTarget));
  }
}

void Walk::on(const Help& /*help*/) {
  state_.overlay = Overlay::None;
  if (state_.screen == Screen::HelpNow) {
    return;
  }
  leave();
  state_.position = dialogue::go_to(content_.dialogue, state_.position, dialogue::kHelpNowPage);
  state_.ticks.clear();
  state_.answered.reset();
  state_.screen = Screen::HelpNow;
}

void Walk::on(const SetLanguage& set) {
  if (in_visit() &&
      contains(dialogue::languages_on(content_.dialogue, content_.site), set.language)) {
    state_.language = set.language;
  }
}

void Walk::on(const SetSize& set) {
  if (in_visit()) {
    state_.size = set.size;
  }
}

void Walk::on(const SetContrast& set) {
  if (in_visit()) {
    state_.contrast = set.contrast;
  }
}

void Walk::on(const SetMovement& set) {
  if (in_visit()) {
    state_.movement = set.movement;
  }
}

void Walk::on(const OpenDisplay& /*open*/) {
  if (in_visit()) {
    state_.overlay = Overlay::Display;
    state_.overlay_since = now_;
  }
}

void Walk::on(const CloseDisplay& /*close*/) {
  if (state_.overlay == Overlay::Display) {
    state_.overlay = Overlay::None;
  }
}

template <typename... Kinds>
bool is_one_of(const Intent& intent) {
  return (std::holds_alternative<Kinds>(intent) || ...);
}

/// Whether `intent` reaches the screen while `overlay` lies over it.
bool reaches(Overlay overlay, const Intent& intent) {
  if (overlay == Overlay::StillThere) {
    return is_one_of<Help, StartOver, StillHere>(intent);
  }
  if (overlay == Overlay::Display) {
    return is_one_of<Help, StartOver, SetSize, SetContrast, SetMovement, CloseDisplay>(intent);
  }
  return true;
}

State on_intent(const Content& content, State state, const Intent& intent, base::Instant now) {
  const bool meant = reaches(state.overlay, intent);
  if (state.overlay == Overlay::StillThere) {
    state.overlay = Overlay::None;
  }
  if (!meant) {
    return state;
  }
  Walk walk(content, std::move(state), now);
  std::visit([&](const auto& one) { walk.on(one); }, intent);
  return walk.state();
}

/// A touch anywhere: the time runs anew. The card itself stays until a button is meant, or a finger
/// going down would take away the button it is about to press.
State on_activity(State state, base::Instant now) {
  state.last_activity = now;
  if (state.overlay == Overlay::StillThere) {
    state.overlay_since = now;
  }
  return state;
}

State on_tick(const Content& content, State state, base::Instant now) {
  const auto deadline = next_deadline(content, state);
  if (!deadline || now < *deadline) {
    return state;
  }
  if (state.overlay == Overlay::StillThere) {
    return fresh_state(content, now);
  }
  state.overlay = Overlay::StillThere;
  state.overlay_since = now;
  return state;
}

}  // namespace

State fresh_state(const Content& content, base::Instant now) {
  State state;
  const auto languages = dialogue::languages_on(content.dialogue, content.site);
  state.language = languages.empty() ? dialogue::Language() : languages.front();
  state.position = dialogue::start_position(content.dialogue);
  state.last_activity = now;
  return state;
}

State step(const Content& content, const State& state, const Event& event, base::Instant now) {
  if (std::holds_alternative<Tick>(event)) {
    return on_tick(content, state, now);
  }
  auto active = on_activity(state, now);
  const auto* intent = std::get_if<Intent>(&event);
  if (!intent || std::holds_alternative<std::monostate>(*intent)) {
    return active;
  }
  return on_intent(content, std::move(active), *intent, now);
}

}  // namespace kiosk::session
