#pragma once
// What stands around a body and lies over it.

#include "base/clock.hpp"
#include "session/screens/bodies.hpp"

namespace kiosk::session {

/// The page on the glass; null on welcome and topics.
const dialogue::Page* shown_page(const ViewContext& context);

Chrome chrome_of(const ViewContext& context);

StillThereView still_there_card(const ViewContext& context, base::Instant now);
DisplayView display_card(const ViewContext& context);

}  // namespace kiosk::session
