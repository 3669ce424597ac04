#include "app/counts/counts_keeper.hpp"

#include <iostream>

#include "app/counts/miss_file.hpp"

namespace kiosk::app {

void CountsKeeper::keep(const stage::MissCounts& misses) {
  if (file_.empty() || misses.empty()) {
    return;
  }
  if (const auto added = add(misses); !added) {
    std::cerr << "baclofen-kiosk: questions are not counted: " << added.error().message() << '\n';
    file_.clear();
  }
}

/// To what the file says now.
base::Outcome CountsKeeper::add(const stage::MissCounts& misses) const {
  auto counts = read_miss_counts(file_);
  if (!counts) {
    return counts.error();
  }
  stage::add_misses(*counts, misses);
  return write_miss_counts(*counts, file_);
}

}  // namespace kiosk::app
