#pragma once
// What "Print this" would print, and whether it may.

#include <optional>

#include "session/visit/content.hpp"
#include "session/visit/printing.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// On an ending of a site with a printer: the topic the visitor came through with the tips, or
/// help. In the visitor's language, and in large print if their text is larger than usual. Nothing
/// elsewhere.
[[nodiscard]] std::optional<LeafletOrder> leaflet_order(const Content& content, const State& state);

/// Whether the printer may be given `order` now: one leaflet at a time, none twice, and at most
/// kMostLeaflets in a visit.
[[nodiscard]] bool may_print(const State& state, const LeafletOrder& order);

}  // namespace kiosk::session
