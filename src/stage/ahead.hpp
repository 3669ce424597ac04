#pragma once
// The screens a visitor may touch next, so that they can be made ready while this one is read.

#include <cstddef>
#include <vector>

#include "base/clock.hpp"
#include "session/session.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::stage {

/// The states one touch on `layout`, which shows `state`, leads to: those with another screen or
/// page, in the order of the layout. Touches that ask or type are left out, for they take the
/// answers' time.
[[nodiscard]] std::vector<session::State> states_ahead(const session::Content& content,
                                                       const session::State& state,
                                                       const ui::Layout& layout,
                                                       base::Instant now);

}  // namespace kiosk::stage
