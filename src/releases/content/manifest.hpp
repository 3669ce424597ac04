#pragma once
// Which files a release holds, byte for byte. Its words are what the name of a release and a
// signature stand for.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kiosk::releases {

/// Names ("dialogues/baclofen/words.json") to bytes.
using Files = std::map<std::string, std::string>;

/// Where the dialogues stand in a release, and where the site file, if it has one.
inline constexpr const char* kDialoguesFolder = "dialogues";
inline constexpr const char* kSiteFile = "site.json";

/// More than any content has; who hands in more is refused before it is read.
inline constexpr std::size_t kMostFiles = 2000;
inline constexpr std::uint64_t kMostFileBytes = std::uint64_t{8} << 20U;
inline constexpr std::uint64_t kMostContentBytes = std::uint64_t{64} << 20U;
inline constexpr std::size_t kMostManifestBytes = std::size_t{1} << 20U;

struct ManifestEntry {
  std::uint64_t size_bytes = 0;
  std::string sha256;  ///< in hexadecimal, small letters
  bool operator==(const ManifestEntry&) const = default;
};

struct Manifest {
  std::map<std::string, ManifestEntry> files;  ///< by name
  bool operator==(const Manifest&) const = default;
};

/// What is wrong with the name of a file of a release; "" if nothing is. A name is a path with /
/// inside of it, of plain letters, digits, blanks, ".", "_" and "-": it means one file on every
/// disk and stick. It lies in kDialoguesFolder, or is kSiteFile.
[[nodiscard]] std::string fault_of_name(std::string_view name);

/// Fails in words for staff if a release may not hold these files: by name, by size, by count, or
/// because two names differ only in capitals.
[[nodiscard]] base::Result<Manifest> manifest_of(const Files& files);

/// A line for each file, sorted by name: SHA-256, size in bytes, name.
[[nodiscard]] std::string written(const Manifest& manifest);

/// Exactly what written() gives of files a release may hold; anything else fails in words for
/// staff.
[[nodiscard]] base::Result<Manifest> read_manifest(std::string_view words);

/// Fails in words for staff, naming the first file that is missing, too many, or another.
[[nodiscard]] base::Outcome check_files(const Manifest& manifest, const Files& files);

}  // namespace kiosk::releases
