#include "stage/miss_counts.hpp"

namespace kiosk::stage {

void add_miss(MissCounts& counts, const session::Miss& miss) {
  auto& count = counts[miss.topic];
  ++(miss.kind == session::MissKind::Unsure ? count.unsure : count.unknown);
}

void add_misses(MissCounts& counts, const MissCounts& more) {
  for (const auto& [topic, count] : more) {
    counts[topic].unsure += count.unsure;
    counts[topic].unknown += count.unknown;
  }
}

}  // namespace kiosk::stage
