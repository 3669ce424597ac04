#pragma once
// A pack on a stick or in a folder.

#include <filesystem>
#include <string>

#include "base/result.hpp"
#include "releases/pack/pack.hpp"

namespace kiosk::releases {

/// "baclofen-release-7-3fa9c2d1e0b4".
[[nodiscard]] std::string pack_name(const ReleaseId& id);

/// The pack a stick holds: `path` itself, or the one with the highest serial in
/// it. Its name proves nothing yet.
[[nodiscard]] base::Result<std::filesystem::path> find_pack(const std::filesystem::path& path);

/// Reads what vouches for it. No link is followed, nothing but plain files is
/// read, nothing larger than it may be.
[[nodiscard]] base::Result<PackSeal> read_seal(const std::filesystem::path& pack);

/// Reads the files of the manifest, each once and whole. Fails in words for
/// staff if anything else is in the folder, or anything in it is no plain file.
[[nodiscard]] base::Result<Files> read_pack_files(const std::filesystem::path& pack,
                                                  const Manifest& manifest);

/// Writes a new pack into `folder` and waits until it is on the disk; it comes
/// there in one step. One of the same name is replaced. Gives where it stands.
[[nodiscard]] base::Result<std::filesystem::path>
write_pack(const std::filesystem::path& folder, const Release& release, const PackSeal& seal);

}  // namespace kiosk::releases
