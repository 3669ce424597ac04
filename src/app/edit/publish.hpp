#pragma once
// What is saved, released and put in use: the commands `release make` and `release use`, told in
// their own words.

#include <filesystem>

#include "editor/panes/publishing.hpp"

#include "releases/store/store.hpp"

namespace kiosk::app {

/// For a folder of dialogues and the site released with it; empty: none. `store`: the one those
/// commands use when none is named. May run beside the editor, and takes seconds: everything is
/// proved.
[[nodiscard]] editor::Publish publisher(const std::filesystem::path& dialogues,
                                        const std::filesystem::path& site,
                                        const releases::Store& store);

}  // namespace kiosk::app
