#include "session/deadlines.hpp"

#include <algorithm>
#include <cstdint>

#include "session/session.hpp"
#include "session/visit/rest_times.hpp"

namespace kiosk::session {

namespace {

/// A slow reader takes half a second for a word.
constexpr base::Milliseconds kTimePerWord{500};

}  // namespace

std::optional<base::Milliseconds> idle_limit(const Content& content, const State& state) {
  if (state.screen == Screen::Welcome) {
    return std::nullopt;
  }
  const auto words = view(content, state, state.last_activity).word_count;
  const base::Milliseconds limit =
      content.site.idle.base + kTimePerWord * static_cast<std::int64_t>(words);
  return state.screen == Screen::HelpNow ? std::max<base::Milliseconds>(limit, kHelpNowRest)
                                         : limit;
}

bool waits_for_answers(const Content& content, const State& state) {
  const bool unheard = state.asking.waits || state.asking.unread_since;
  return state.screen == Screen::Ask && unheard && !content.answerer.is_ready();
}

std::optional<base::Instant> reading_time(const State& state) {
  if (state.screen != Screen::Ask || state.overlay != Overlay::None || !state.asking.unread_since) {
    return std::nullopt;
  }
  return *state.asking.unread_since + kTypingPause;
}

std::optional<base::Instant> next_deadline(const Content& content, const State& state) {
  if (state.screen == Screen::Welcome) {
    return std::nullopt;
  }
  if (state.overlay == Overlay::StillThere) {
    return state.overlay_since + still_there_time(content.site);
  }
  const auto idle = state.last_activity + *idle_limit(content, state);
  return waits_for_answers(content, state) ? idle
                                           : std::min(idle, reading_time(state).value_or(idle));
}

}  // namespace kiosk::session
