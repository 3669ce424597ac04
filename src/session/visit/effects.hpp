#pragma once
// What a step asks of those outside. The step only says so; whoever took it does it.

#include <optional>

#include "session/visit/state.hpp"
#include "session/visit/visit_counts.hpp"

namespace kiosk::session {

struct Effects {
  std::optional<VisitCounts> visit;   ///< that ended with this step, to be counted
  std::optional<LeafletOrder> print;  ///< for the printer
  bool operator==(const Effects&) const = default;
};

struct Stepped {
  State state;
  Effects effects = {};
  bool operator==(const Stepped&) const = default;
};

}  // namespace kiosk::session
