#pragma once
// The times of a visit that nobody is at, from the site and from WCAG 2.2, 2.2.1.

#include <algorithm>
#include <chrono>

#include "base/clock.hpp"
#include "dialogue/model/site.hpp"

namespace kiosk::session {

/// Help now is read aloud on the phone, or held for someone: it rests at least this long.
inline constexpr std::chrono::seconds kHelpNowRest{600};

/// How long "Are you still there?" stands; never under 20 s.
inline base::Milliseconds still_there_time(const dialogue::Site& site) {
  return std::max(site.idle.still_there, std::chrono::seconds(20));
}

}  // namespace kiosk::session
