// The touches of the asking screens.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>

#include <utf8proc.h>

#include "base/utf8.hpp"
#include "session/asking.hpp"
#include "session/walk.hpp"

namespace kiosk::session {

namespace {

/// On the glass they stand on the keys of figures and marks.
constexpr auto kAccented = std::to_array<std::string_view>({"á", "é", "í", "ó", "ú", "ü", "ñ"});

template <typename List, typename Value>
bool contains(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// `character` as it stands in a question, a control character as a blank; empty if it is not one
/// character.
std::string taken(std::string_view character) {
  if (base::first_invalid_utf8(character)) {
    return {};
  }
  const auto characters = base::printable_characters(character);
  return characters.size() == 1 ? characters.front() : std::string();
}

/// `words` with each accent on its letter, as one character where there is one.
std::string composed(std::string_view words) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(words.data()),
                   static_cast<utf8proc_ssize_t>(words.size()),
                   &mapped,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  return length < 0
             ? std::string(words)
             : std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

/// An accent may come after its letter, as a character of its own; erased, both go.
void add_character(std::string& typed, const std::string& character) {
  std::size_t last = typed.size();
  while (last > 0 && base::continues_code_point(typed[--last])) {
  }
  const auto with_letter = composed(typed.substr(last) + character);
  if (base::count_code_points(with_letter) == 1) {
    typed.resize(last);
    typed += with_letter;
  } else {
    typed += character;
  }
}

void erase_last_character(std::string& typed) {
  while (!typed.empty() && base::continues_code_point(typed.back())) {
    typed.pop_back();
  }
  if (!typed.empty()) {
    typed.pop_back();
  }
}

}  // namespace

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

void Walk::on(const TypeCharacter& type) {
  auto& asking = state_.asking;
  const auto character = taken(type.character);
  if (state_.screen != Screen::Ask || character.empty() || is_full(asking.typed)) {
    return;
  }
  add_character(asking.typed, character);
  asking.answer.reset();  // it was to other words
  asking.waits = false;
  asking.unread_since = now_;
  if (contains(kAccented, character)) {
    asking.layer = KeyLayer::Letters;  // one accent for a word; figures come in rows
  }
}

void Walk::on(const EraseCharacter& /*erase*/) {
  if (state_.screen == Screen::Ask) {
    // What is left is not read anew: help would open again while its words are being erased.
    erase_last_character(state_.asking.typed);
    state_.asking.answer.reset();
    state_.asking.waits = false;
  }
}

void Walk::on(const EraseAll& /*erase*/) {
  if (state_.screen == Screen::Ask) {
    state_.asking.typed.clear();
    state_.asking.answer.reset();
    state_.asking.waits = false;
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

void Walk::miss(const answers::Answer& answer) {
  const bool unsure = answer.kind == answers::Kind::Unsure;
  const auto* topic = content_.dialogue.topic_of(unsure ? answer.pages.front().page : answer.guess);
  effects_.miss = Miss{unsure ? MissKind::Unsure : MissKind::Unknown,
                       topic == nullptr ? std::string() : topic->id};
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
  std::erase_if(answer.pages, [&](const answers::Match& match) {
    return content_.dialogue.find_page(match.page) == nullptr;
  });
  if (answer.pages.empty()) {
    answer.kind = answers::Kind::Unknown;
  }
  asking.unread_since.reset();
  leave();
  asking.answer = answer;
  if (answer.kind == answers::Kind::Unknown) {
    miss(answer);
    ask_nurse();
  } else if (answer.kind == answers::Kind::Unsure) {
    miss(answer);
    state_.screen = Screen::Matches;
  } else {
    open_answer(answer.pages.front().page);
  }
}

void Walk::on(const OpenQuestion& open) {
  if (!contains(offered_questions(content_, state_), open.page)) {
    return;
  }
  if (state_.screen == Screen::Ask && helps_instead()) {
    return;
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
