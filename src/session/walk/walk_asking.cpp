// The touches of the asking screens.

#include "session/asking/offers.hpp"
#include "session/asking/typing.hpp"
#include "session/walk/walk.hpp"

namespace kiosk::session {

void Walk::on(const OpenAsk& /*open*/) {
  const bool from_topics = state_.screen == Screen::Topics || state_.screen == Screen::MoreTopics;
  const bool asks_again = is_asking(state_.screen) && state_.screen != Screen::Ask;
  if (!from_topics && !asks_again && state_.screen != Screen::Page) {
    return;
  }
  leave();
  state_.asking = forgotten(state_.asking);
  state_.ticks.clear();
  state_.answered.reset();
  state_.screen = Screen::Ask;
}

void Walk::forget_answer() {
  state_.asking.answer.reset();
  state_.asking.waits = false;
}

void Walk::on(const TypeCharacter& type) {
  auto& asking = state_.asking;
  const auto character = taken(type.character);
  if (state_.screen != Screen::Ask || character.empty() || is_full(asking.typed)) {
    return;
  }
  add_character(asking.typed, character);
  forget_answer();
  asking.unread_since = now_;
  if (is_accented(character)) {
    asking.layer = KeyLayer::Letters;  // one accent for a word; figures come in rows
  }
}

void Walk::on(const EraseCharacter& /*erase*/) {
  if (state_.screen == Screen::Ask) {
    // What is left is not read anew: help would open again while its words are being erased.
    erase_last_character(state_.asking.typed);
    forget_answer();
  }
}

void Walk::on(const EraseAll& /*erase*/) {
  if (state_.screen == Screen::Ask) {
    state_.asking.typed.clear();
    forget_answer();
    state_.asking.unread_since.reset();
  }
}

void Walk::on(const SetKeyOrder& set) {
  if (state_.screen == Screen::Ask) {
    state_.asking.order = set.order;
    state_.asking.layer = KeyLayer::Letters;  // or the new order would not be seen
  }
}

void Walk::on(const SetKeyLayer& set) {
  if (state_.screen == Screen::Ask) {
    state_.asking.layer = set.layer;
  }
}

void Walk::help_with(const answers::Answer& answer) {
  count_question(answer);
  state_.asking.answer = answer;  // help shows the crisis line by it
  state_.asking.unread_since.reset();
  on(Help{});
  state_.position.alert = dialogue::Alert::RedFlag;
}

void Walk::open_answer(const dialogue::PageId& page) {
  const auto asking = state_.asking;
  arrive(dialogue::go_to(content_.dialogue, state_.position, page));
  if (state_.screen == Screen::Page) {
    state_.asking = asking;
    state_.asking.answered_page = page;
  }
}

void Walk::count_question(const answers::Answer& answer) {
  const auto nearest_topic = [&](const dialogue::PageId& page) {
    const auto* topic = content_.dialogue.topic_of(page);
    return topic == nullptr ? std::string() : topic->id;
  };
  switch (answer.kind) {
    case answers::Kind::Answer:
    case answers::Kind::CallToday:
      state_.questions.insert({Reply::Answered, {}});
      break;
    case answers::Kind::Unsure:
      state_.questions.insert({Reply::AskedAbout, nearest_topic(answer.pages.front().page)});
      break;
    case answers::Kind::Unknown:
      state_.questions.insert({Reply::Refused, nearest_topic(answer.guess)});
      break;
    case answers::Kind::HelpNow:
      state_.questions.insert({Reply::HelpNow, {}});
      break;
  }
}

void Walk::ask_nurse() {
  state_.screen = Screen::AskNurse;
}

void Walk::on(const Ask& /*ask*/) {
  auto& asking = state_.asking;
  if (state_.screen != Screen::Ask || is_blank(asking.typed)) {
    return;
  }
  asking.waits = false;
  auto answer = content_.answerer.answer(asking.typed, state_.language, state_.position.variables);
  if (answer.kind == answers::Kind::HelpNow) {
    help_with(answer);
    return;
  }
  std::erase_if(answer.pages, [&](const answers::PageQuestion& one) {
    return content_.dialogue.find_page(one.page) == nullptr;
  });
  if (answer.pages.empty()) {
    answer.kind = answers::Kind::Unknown;
  }
  asking.unread_since.reset();
  leave();
  asking.answer = answer;
  count_question(answer);
  if (answer.kind == answers::Kind::Unknown) {
    ask_nurse();
  } else if (answer.kind == answers::Kind::Unsure) {
    state_.screen = Screen::Matches;
  } else {
    open_answer(answer.pages.front().page);
  }
}

void Walk::on(const OpenQuestion& open) {
  if (!contains(offered_questions(content_, state_), open.page)) {
    return;
  }
  if (state_.screen == Screen::Ask) {
    if (helps_instead()) {
      return;
    }
    if (!is_blank(state_.asking.typed)) {
      state_.questions.insert({Reply::Answered, {}});  // by a suggestion
    }
  }
  if (state_.screen == Screen::Questions) {
    state_.asking.answer.reset();  // of a common question the answerer said nothing
  }
  leave();
  open_answer(open.page);
}

bool Walk::helps_instead() {
  auto& asking = state_.asking;
  const bool had_help = asking.answer && asking.answer->kind == answers::Kind::HelpNow;
  auto answer = content_.answerer.answer(asking.typed, state_.language, state_.position.variables);
  if (answer.kind == answers::Kind::HelpNow && !had_help) {
    help_with(answer);
    return true;
  }
  asking.unread_since.reset();
  asking.answer.reset();
  if (answer.kind == answers::Kind::HelpNow) {
    // Whoever comes back from help wants the page; the way to help stays on top of it.
    answer.kind = answers::Kind::Answer;
    answer.help = answers::HelpBar::Yes;
  }
  if (answer.help == answers::HelpBar::Yes || answer.kind == answers::Kind::CallToday) {
    asking.answer = answer;
  }
  return false;
}

void Walk::on(const OpenQuestions& open) {
  const bool offered = state_.screen == Screen::Ask || state_.screen == Screen::AskNurse;
  if (!offered || !contains(topics_with_questions(content_), open.topic)) {
    return;
  }
  if (state_.screen == Screen::Ask && !is_blank(state_.asking.typed) && helps_instead()) {
    return;
  }
  leave();
  state_.asking.topic = open.topic;
  state_.screen = Screen::Questions;
}

void Walk::on(const NoneFits& /*none*/) {
  const bool on_answer = is_answer(state_) && state_.asking.answer;
  if (state_.screen != Screen::Matches && !on_answer) {
    return;
  }
  leave();
  state_.ticks.clear();
  state_.answered.reset();
  state_.asking.answered_page.clear();
  ask_nurse();
}

void Walk::on(const HappeningNow& happening) {
  if (!asks_what_happens(state_) ||
      (happening.sign && !contains(happening_signs(content_, state_), *happening.sign))) {
    return;
  }
  on(Help{});
  state_.position.alert = dialogue::Alert::RedFlag;
  // After leaving, so that Back finds the answer as it was.
  auto& answer = state_.asking.answer;
  answer = answer.value_or(answers::Answer{});
  const bool crisis = happening.sign && content_.dialogue.happening_now[*happening.sign].crisis;
  answer->crisis = crisis ? answers::CrisisLine::Yes : answers::CrisisLine::No;
}

void Walk::read_typed() {
  state_.asking.unread_since.reset();
  const auto answer = content_.answerer.guard(
      state_.asking.typed, answers::Typed::SoFar, state_.language, state_.position.variables);
  if (answer.kind == answers::Kind::HelpNow) {
    help_with(answer);
  }
}

}  // namespace kiosk::session
