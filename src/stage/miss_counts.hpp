#pragma once
// How often a question found no answer, by the topic it was nearest to: what staff need to write
// better pages. Nothing of a question, a visitor or a time is kept.

#include <cstddef>
#include <map>
#include <string>

namespace kiosk::stage {

struct MissCount {
  std::size_t unsure = 0;   ///< "Did you mean one of these?" was shown
  std::size_t unknown = 0;  ///< the card for the nurse was shown
  bool operator==(const MissCount&) const = default;
};

enum class Miss { Unsure, Unknown };

/// By id of the topic; "" where no topic was near.
using MissCounts = std::map<std::string, MissCount>;

void add_miss(MissCounts& counts, const std::string& topic, Miss miss);
void add_misses(MissCounts& counts, const MissCounts& more);

}  // namespace kiosk::stage
