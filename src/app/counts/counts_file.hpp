#pragma once
// Where the counts are kept, and what is written there. To be called beside a visit: the disk may
// be slow.

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "counts/store/store.hpp"

#include "base/day.hpp"
#include "base/result.hpp"

namespace kiosk::app {

/// counts.sqlite in state_folder(); empty if there is no such folder.
std::filesystem::path default_counts_file();

/// Adds to the database. An older version's misses.json beside it is taken over first, once, and
/// removed. Gives what staff should know.
base::Result<std::vector<std::string>> keep_counts(const counts::Store& store,
                                                   const counts::Addition& what);

}  // namespace kiosk::app
