#pragma once
// How often a question found no answer, by the topic it was nearest to: what staff need to write
// better pages. Nothing of a question, a visitor or a time is kept.

#include <filesystem>
#include <map>
#include <string>

#include "base/result.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::app {

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

/// A file that is not there gives no counts; one that cannot be read is an error.
base::Result<MissCounts> read_miss_counts(const std::filesystem::path& file);
/// Makes the folder if it is missing.
base::Outcome write_miss_counts(const MissCounts& counts, const std::filesystem::path& file);

/// misses.json in state_folder(); empty if there is no such folder.
std::filesystem::path default_miss_file();

/// A table for people: topics by title, most misses first.
std::string miss_table(const MissCounts& counts, const dialogue::Dialogue& dialogue);

}  // namespace kiosk::app
