#pragma once
// What a step asks of those outside. The step only says so; whoever took it does it.

#include <optional>
#include <string>

#include "session/visit/state.hpp"

namespace kiosk::session {

enum class MissKind {
  Unsure,   ///< "Did you mean one of these?" was shown
  Unknown,  ///< the card for the nurse was shown
};

/// A question that found no sure answer, to be counted. Nothing of its words is told.
struct Miss {
  MissKind kind = MissKind::Unknown;
  std::string topic;  ///< id of the topic it was nearest to; "" if none was near
  bool operator==(const Miss&) const = default;
};

struct Effects {
  std::optional<Miss> miss;  ///< one step asks one question at most
  bool operator==(const Effects&) const = default;
};

struct Stepped {
  State state;
  Effects effects = {};
  bool operator==(const Stepped&) const = default;
};

}  // namespace kiosk::session
