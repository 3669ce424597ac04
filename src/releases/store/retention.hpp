#pragma once
// How many releases a store keeps.

#include <vector>

#include "base/result.hpp"
#include "releases/store/store.hpp"

namespace kiosk::releases {

/// So many of the newest whole ones are kept.
inline constexpr std::size_t kKeptReleases = 3;

/// Removes older ones, and gives their names: never the one in use, never the one that staff would
/// go back to, never one that a running kiosk shows. A damaged one newer than the kept ones stays,
/// so that its serial is not given again. Whoever calls it holds the StoreLock.
base::Result<std::vector<ReleaseId>> remove_old(const Store& store);

/// Removes one that is there; does nothing if it is not.
base::Outcome remove_release(const Store& store, const ReleaseId& id);

}  // namespace kiosk::releases
