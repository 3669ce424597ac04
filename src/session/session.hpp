#pragma once
// One visit: step(state, event) is pure and total; time and the dialogue are given.

#include <optional>

#include "base/clock.hpp"
#include "session/view/view.hpp"
#include "session/visit/content.hpp"
#include "session/visit/effects.hpp"
#include "session/visit/event.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// What `event` at `now` makes of the visit, and what is to be done for it. Any event in any state
/// is allowed; one that means nothing there changes nothing (but activity).
Stepped step(const Content& content, const State& state, const Event& event, base::Instant now);

/// What is on the glass in `state`.
View view(const Content& content, const State& state, base::Instant now);

/// How long this state may rest before "Are you still there?": 45 s + a second for every two words
/// (slow reader), at least 10 minutes on help now. Nothing on welcome.
std::optional<base::Milliseconds> idle_limit(const Content& content, const State& state);

/// Whether what is typed waits for answers that are not learnt yet: then a Tick matters soon.
bool waits_for_answers(const Content& content, const State& state);

/// When the next Tick matters, for a loop that sleeps; nothing if only a touch can change anything.
std::optional<base::Instant> next_deadline(const Content& content, const State& state);

}  // namespace kiosk::session
