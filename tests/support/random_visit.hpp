#pragma once
// A visitor who touches anywhere, any time: what must hold after each touch.

#include <cstdint>
#include <optional>
#include <string>

namespace kiosk::test {

struct RandomVisitReport {
  std::uint64_t touches = 0;
  std::uint64_t screens = 0;         ///< distinct screens met
  std::uint64_t help_screens = 0;    ///< times help now was met
  std::optional<std::string> fault;  ///< the first thing that did not hold
};

/// Touches `count` times at random places and times (and keys now and then), on all panels in turn.
/// After each: help is on the glass and can be touched, and there is something else to touch.
RandomVisitReport visit_at_random(std::uint64_t count, std::uint32_t seed);

}  // namespace kiosk::test
