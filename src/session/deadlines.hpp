#pragma once
// When time itself changes a visit. Private to session/: others ask next_deadline().

#include <optional>

#include "base/clock.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// When the guard reads what is typed; nothing if it need not, or if a card lies over the keys.
std::optional<base::Instant> reading_time(const State& state);

}  // namespace kiosk::session
