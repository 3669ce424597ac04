#include "session/walk/walk.hpp"

#include <algorithm>

#include "dialogue/model/site.hpp"
#include "session/asking/offers.hpp"
#include "session/asking/typing.hpp"
#include "session/visit/leaflet_order.hpp"

namespace kiosk::session {

namespace {

/// Steps Back can go; older ones are forgotten, so that a visit cannot grow without end.
constexpr std::size_t kTrailSteps = 200;

}  // namespace

const dialogue::Page* Walk::page() const {
  return state_.screen == Screen::Page ? content_.dialogue.find_page(state_.position.page)
                                       : nullptr;
}

const dialogue::Page* Walk::page_of(dialogue::PageKind kind) const {
  const auto* here = page();
  return here && here->kind == kind ? here : nullptr;
}

void Walk::leave() {
  state_.trail.push_back({state_.screen, state_.position, state_.asking, state_.ticks});
  if (state_.trail.size() > kTrailSteps) {
    state_.trail.erase(state_.trail.begin());
  }
}

void Walk::arrive(const dialogue::Position& position) {
  state_.position = position;
  state_.ticks.clear();
  state_.answered.reset();
  state_.asking = forgotten(state_.asking);
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
  if (!state_.ticks.empty()) {
    finish(std::set<std::size_t>(state_.ticks));
  }
}

void Walk::on(const NoneOfThese& /*none*/) {
  if (state_.ticks.empty()) {
    finish({});
  }
}

void Walk::on(const AnswerQuiz& answer) {
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
  crumb.asking.order = state_.asking.order;  // a liking, not a step
  if (crumb.screen == Screen::Page || crumb.screen == Screen::HelpNow) {
    arrive(dialogue::go_to(content_.dialogue, crumb.position, crumb.position.page));
    if (state_.screen == Screen::Topics) {
      return;  // that page is gone
    }
  } else {
    state_.screen = crumb.screen;
    state_.position = crumb.position;
  }
  state_.asking = crumb.asking;
  state_.ticks = crumb.ticks;
}

void Walk::on(const AllTopics& /*all*/) {
  if (state_.screen == Screen::Page || is_asking(state_.screen)) {
    arrive(dialogue::go_to(content_.dialogue, state_.position, dialogue::kTopicsTarget));
  }
}

void Walk::on(const OpenSources& /*open*/) {
  const bool on_page = state_.screen == Screen::Page;
  const bool on_welcome = !in_visit() && content_.site.state != dialogue::SiteState::NotSet;
  if (!on_page && !on_welcome) {
    return;
  }
  leave();
  state_.sources_of = on_page ? state_.position.page : dialogue::PageId();
  state_.asking = forgotten(state_.asking);
  state_.ticks.clear();
  state_.answered.reset();
  state_.screen = Screen::Sources;
}

void Walk::on(const PrintLeaflet& /*print*/) {
  const auto order = leaflet_order(content_, state_);
  if (order && may_print(state_, *order)) {
    state_.printing = {PrintStage::Sending, *order, state_.printing.ordered + 1};
  }
}

void Walk::on(const Help& /*help*/) {
  state_.overlay = Overlay::None;
  if (state_.screen == Screen::HelpNow) {
    return;
  }
  leave();
  state_.position = dialogue::go_to(content_.dialogue, state_.position, dialogue::kHelpNowPage);
  state_.visited.insert(dialogue::kHelpNowPage);
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

}  // namespace kiosk::session
