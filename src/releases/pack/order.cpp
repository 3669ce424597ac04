#include "releases/pack/order.hpp"

namespace kiosk::releases {

base::Outcome may_follow(const Acceptance& acceptance, const Claim& claim, const ReleaseId& id) {
  if (acceptance.revoked.contains(id)) {
    return base::Error("release " + words_of(id) + " was taken back by a newer one");
  }
  const auto newest = acceptance.newest.find(claim.group);
  if (newest == acceptance.newest.end() || id.serial > newest->second.serial ||
      id == newest->second) {
    return base::Done{};
  }
  return base::Error("release " + words_of(id) + " is not newer than release " +
                     words_of(newest->second) + ", which this kiosk had already");
}

Acceptance after(Acceptance acceptance, const Claim& claim, const ReleaseId& id) {
  acceptance.newest[claim.group] = id;
  acceptance.revoked.insert(claim.revokes.begin(), claim.revokes.end());
  return acceptance;
}

}  // namespace kiosk::releases
