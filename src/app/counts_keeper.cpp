#include "app/counts_keeper.hpp"

#include <iostream>

namespace kiosk::app {

void CountsKeeper::keep(const MissCounts& misses) {
  if (file_.empty() || misses.empty()) {
    return;
  }
  if (const auto added = add(misses); !added) {
    std::cerr << "baclofen-kiosk: questions are not counted: " << added.error().message() << '\n';
    file_.clear();
  }
}

/// To what the file says now.
base::Outcome CountsKeeper::add(const MissCounts& misses) const {
  auto counts = read_miss_counts(file_);
  if (!counts) {
    return counts.error();
  }
  add_misses(*counts, misses);
  return write_miss_counts(*counts, file_);
}

}  // namespace kiosk::app
