#include <utility>

#include "session/asking/typing.hpp"
#include "session/deadlines.hpp"
#include "session/session.hpp"
#include "session/walk/walk.hpp"

namespace kiosk::session {

namespace {

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

/// Whether `intent` needs an answer to what is typed, and the answers are not learnt yet.
bool must_wait(const Content& content, const State& state, const Intent& intent) {
  return is_one_of<Ask, OpenQuestions>(intent) && state.screen == Screen::Ask &&
         !is_blank(state.asking.typed) && !content.answerer.is_ready();
}

/// Whether a touch went on from the keys before the guard had its pause to read what is typed: a
/// suggestion or a way out would walk past a danger sign.
bool leaves_unread(const State& before, const State& after) {
  return before.screen == Screen::Ask && before.asking.unread_since &&
         after.screen != Screen::Ask && after.screen != Screen::Welcome;
}

State on_pause(const Content& content, State state, base::Instant now) {
  Walk walk(content, std::move(state), now);
  walk.read_typed();
  return walk.state();
}

State on_intent(const Content& content, State state, const Intent& intent, base::Instant now) {
  const bool meant = reaches(state.overlay, intent);
  if (state.overlay == Overlay::StillThere) {
    state.overlay = Overlay::None;
  }
  if (!meant) {
    return state;
  }
  if (must_wait(content, state, intent)) {
    state.asking.waits = true;
    return state;
  }
  Walk walk(content, state, now);
  std::visit([&](const auto& one) { walk.on(one); }, intent);
  if (!leaves_unread(state, walk.state()) || is_blank(state.asking.typed)) {
    return walk.state();
  }
  if (!content.answerer.is_ready()) {
    // Help waits for nothing; everything else until a danger would be heard.
    const bool helps = walk.state().screen == Screen::HelpNow;
    state.asking.waits = true;
    return helps ? walk.state() : state;
  }
  auto read = on_pause(content, std::move(state), now);
  return read.screen == Screen::HelpNow ? read : walk.state();
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

/// Asks whether anybody is there, and forgets the visit if nobody is.
State on_rest(const Content& content, State state, base::Instant now) {
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

/// The answers are learnt now.
State on_learnt(const Content& content, State state, base::Instant now) {
  state.asking.waits = false;
  Walk walk(content, std::move(state), now);
  walk.on(Ask{});
  return walk.state();
}

State on_tick(const Content& content, State state, base::Instant now) {
  if (waits_for_answers(content, state)) {
    return on_rest(content, std::move(state), now);
  }
  if (state.asking.waits && state.overlay == Overlay::None) {
    state = on_learnt(content, std::move(state), now);
  }
  const auto read_at = reading_time(state);
  if (read_at && now >= *read_at) {
    state = on_pause(content, std::move(state), now);
  }
  return on_rest(content, std::move(state), now);
}

/// News of a leaflet of somebody before come too late: this visit has none under way.
State on_printer_news(State state, const PrinterNews& news) {
  if (is_under_way(state.printing.stage)) {
    state.printing.stage = news.stage;
  }
  return state;
}

State next_state(const Content& content,
                 const State& state,
                 const Event& event,
                 base::Instant now) {
  if (std::holds_alternative<Tick>(event)) {
    return on_tick(content, state, now);
  }
  if (const auto* news = std::get_if<PrinterNews>(&event)) {
    return on_printer_news(state, *news);
  }
  if (const auto* held = std::get_if<Held>(&event)) {
    const bool asked = state.overlay == Overlay::StillThere;
    return asked ? state : on_intent(content, state, held->intent, now);
  }
  auto active = on_activity(state, now);
  const auto* intent = std::get_if<Intent>(&event);
  if (!intent || std::holds_alternative<std::monostate>(*intent)) {
    return active;
  }
  return on_intent(content, std::move(active), *intent, now);
}

}  // namespace

Stepped step(const Content& content, const State& state, const Event& event, base::Instant now) {
  Stepped stepped{next_state(content, state, event, now)};
  if (stepped.state.screen == Screen::Welcome) {
    stepped.effects.visit = counts_of(content, state);
  }
  if (stepped.state.printing.ordered > state.printing.ordered) {
    stepped.effects.print = stepped.state.printing.order;
  }
  return stepped;
}

}  // namespace kiosk::session
