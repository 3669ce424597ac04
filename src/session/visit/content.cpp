#include "session/visit/content.hpp"

#include <algorithm>

#include "dialogue/model/navigation.hpp"

namespace kiosk::session {

namespace {

bool has_place_of(const Content& content, const State& state) {
  const auto languages = dialogue::languages_on(content.dialogue, content.site);
  const bool speaks =
      std::find(languages.begin(), languages.end(), state.language) != languages.end();
  return speaks && (state.screen != Screen::Page ||
                    content.dialogue.find_page(state.position.page) != nullptr);
}

/// Answers and common questions point into the old pages; what is typed stays.
void forget_answers(State& state) {
  state.asking.answer.reset();
  state.asking.answered_page.clear();
  if (state.screen == Screen::Questions || state.screen == Screen::Matches) {
    state.screen = Screen::Ask;
  }
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

State with_content(const Content& content, State state, base::Instant now) {
  if (state.screen == Screen::Welcome || !has_place_of(content, state)) {
    return fresh_state(content, now);
  }
  state.ticks.clear();
  state.answered.reset();
  state.trail.clear();
  forget_answers(state);
  return state;
}

}  // namespace kiosk::session
