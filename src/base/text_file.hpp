#pragma once
// Whole files in and out. The only place that reads or writes files for the dialogue and the site.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kiosk::base {

/// Reads a regular file whole. Fails, naming the file and the cause in plain words, if it is
/// missing, not readable, not a regular file, or larger than `max_bytes` (then it is not read at
/// all).
Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes);

/// Writes a temporary file beside `path`, waits until it is on the disk, and renames it over:
/// readers see the old or the new file, never half of one, also after a power cut. On failure the
/// old file stands as it was and nothing is left beside it.
Outcome write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// Makes a file that is not there yet, whole and on the disk; its name in the folder is there for
/// certain after sync_folder(). On failure a part of it may be left.
Outcome write_new_file(const std::filesystem::path& path, std::string_view bytes);

/// Waits until the names in the folder are on the disk.
Outcome sync_folder(const std::filesystem::path& folder);

}  // namespace kiosk::base
