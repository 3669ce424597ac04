#pragma once
// Files kept together in one file, so that they are whole or not there, and damage shows.

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "base/result.hpp"

namespace kiosk::app {

struct KeptFiles {
  std::string from;  ///< the folder or file they were read from
  std::map<std::string, std::string> files;
  bool operator==(const KeptFiles&) const = default;
};

/// As JSON with a digest. Fails for bytes that are not UTF-8, which no content that passed has.
base::Outcome write_kept_files(const KeptFiles& kept, const std::filesystem::path& path);

/// Nothing if there is no such file, or not a byte of it may be trusted.
std::optional<KeptFiles> read_kept_files(const std::filesystem::path& path);

}  // namespace kiosk::app
