#pragma once
// How often a question found no answer, by the topic it was nearest to: what staff need to write
// better pages. Nothing of a question, a visitor or a time is kept.

#include <cstddef>
#include <map>
#include <string>

#include "session/visit/effects.hpp"

namespace kiosk::stage {

struct MissCount {
  std::size_t unsure = 0;
  std::size_t unknown = 0;
  bool operator==(const MissCount&) const = default;
};

/// By id of the topic; "" where no topic was near.
using MissCounts = std::map<std::string, MissCount>;

void add_miss(MissCounts& counts, const session::Miss& miss);
void add_misses(MissCounts& counts, const MissCounts& more);

}  // namespace kiosk::stage
