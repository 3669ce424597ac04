#pragma once
// The counts of an older version: questions without an answer, by topic and by no day.

#include <filesystem>
#include <optional>
#include <string>

#include "counts/tally/tally.hpp"

#include "base/result.hpp"

namespace kiosk::app {

inline constexpr const char* kOldMissesName = "misses.json";

struct OldMisses {
  counts::DayTallies tallies;  ///< on the day the file was written last
  std::string name;            ///< of exactly these counts
};

/// Nothing if there is no such file; one that holds no counts is an error, and left alone.
base::Result<std::optional<OldMisses>> read_old_misses(const std::filesystem::path& file);

}  // namespace kiosk::app
