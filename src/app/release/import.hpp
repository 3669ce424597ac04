#pragma once
// `release import`.

#include <filesystem>

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

/// `state` is the kiosk's folder for state; empty if the system names none.
int import_release(const releases::Store& store,
                   const std::filesystem::path& state,
                   const ReleaseImportOptions& options);

}  // namespace kiosk::app
