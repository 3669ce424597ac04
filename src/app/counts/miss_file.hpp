#pragma once
// The file in which the counts of questions without an answer are kept, and their table for staff.

#include <filesystem>
#include <string>

#include "base/result.hpp"
#include "dialogue/model/model.hpp"
#include "stage/miss_counts.hpp"

namespace kiosk::app {

/// A file that is not there gives no counts; one that cannot be read is an error.
base::Result<stage::MissCounts> read_miss_counts(const std::filesystem::path& file);
/// Makes the folder if it is missing.
base::Outcome write_miss_counts(const stage::MissCounts& counts, const std::filesystem::path& file);

/// misses.json in state_folder(); empty if there is no such folder.
std::filesystem::path default_miss_file();

/// A table for people: topics by title, most misses first.
std::string miss_table(const stage::MissCounts& counts, const dialogue::Dialogue& dialogue);

}  // namespace kiosk::app
