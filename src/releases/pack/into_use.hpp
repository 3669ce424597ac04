#pragma once
// What arrived and was proved comes into use.

#include "base/result.hpp"
#include "releases/pack/arrival.hpp"
#include "releases/store/acceptance.hpp"
#include "releases/store/staging.hpp"
#include "releases/store/store.hpp"

namespace kiosk::releases {

/// In this order, each step on the disk before the next: the files beside the others; that it was
/// accepted, in all places; its place in the store; the link. Ended anywhere, the same pack can be
/// taken in again. `before` is what was accepted until now. Whoever calls it holds the StoreLock.
[[nodiscard]] base::Outcome take_into_use(const Store& store,
                                          Staging& staging,
                                          const Arrived& arrived,
                                          const Acceptance& before,
                                          const Places& places);

}  // namespace kiosk::releases
