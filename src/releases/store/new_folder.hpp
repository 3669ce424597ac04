#pragma once

#include <filesystem>

#include "base/result.hpp"
#include "releases/content/manifest.hpp"

namespace kiosk::releases {

/// Makes the folder unless it is there.
[[nodiscard]] base::Outcome make_folder(const std::filesystem::path& folder);

/// Writes files that are not there yet below a folder that is, with the folders they lie in. All
/// is on the disk when this returns but the names in `folder` itself.
[[nodiscard]] base::Outcome write_new_files(const std::filesystem::path& folder,
                                            const Files& files);

}  // namespace kiosk::releases
