#pragma once
// Which release is in use, and the way back to what was shown before it.

#include <vector>

#include "base/result.hpp"
#include "releases/store/store.hpp"

namespace kiosk::releases {

/// What was in use before the one that is now, the last one first; each may be gone meanwhile. What
/// somebody went back from is not among them.
[[nodiscard]] std::vector<ReleaseId> shown_before(const Store& store);

/// From now on `id` is in use: the link names the old or the new one, never none and never half of
/// one, also after a power cut. Whoever calls it has proved that `id` may be shown, and holds the
/// StoreLock.
[[nodiscard]] base::Outcome use(const Store& store, const ReleaseId& id);

/// The same for one of shown_before(): it and what was shown after it are not "before" any more.
[[nodiscard]] base::Outcome go_back_to(const Store& store, const ReleaseId& id);

}  // namespace kiosk::releases
