#pragma once
// Whether a pack may come into use after all that came before it.

#include "base/result.hpp"
#include "releases/pack/claim.hpp"
#include "releases/store/acceptance.hpp"

namespace kiosk::releases {

/// Fails in words for staff if it is not newer than what was accepted, or was revoked. The very
/// release that was accepted last may come again: it may not have got so far.
[[nodiscard]] base::Outcome
may_follow(const Acceptance& acceptance, const Claim& claim, const ReleaseId& id);

/// What holds once `id` is accepted.
[[nodiscard]] Acceptance after(Acceptance acceptance, const Claim& claim, const ReleaseId& id);

}  // namespace kiosk::releases
