#pragma once
// What the content looks like from outside: cheap to take, different after any save.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "app/command_line/options.hpp"
#include "base/day.hpp"

namespace kiosk::app {

/// Of one file or folder. A file put in the place of another with the old time and size
/// (`cp -p`, `rsync`) is another inode or has another time of change, which nobody can set.
struct FileMark {
  std::uint64_t inode = 0;
  std::int64_t size_bytes = 0;
  std::int64_t written_ns = 0;
  std::int64_t changed_ns = 0;
  int fault = 0;  ///< errno of what could not be looked at; 0 if all is well
  bool operator==(const FileMark&) const = default;
};

FileMark mark_of(const std::filesystem::path& path);

struct Fingerprint {
  std::map<std::string, FileMark> files;
  base::Day day{};  ///< seals are held against it, so a new day is a change
  bool operator==(const Fingerprint&) const = default;
};

/// Of everything below the folder of dialogues or of the release in use, of the site file, and of
/// today. Goes on after an entry that cannot be read.
Fingerprint fingerprint_of(const ContentOptions& options);

}  // namespace kiosk::app
