#pragma once
// The releases of this computer for the editor: read here, used and compared by the commands
// `release use` and `release diff`, told in their own words.

#include "editing/changes/change.hpp"
#include "editor/panes/releases_box.hpp"

#include "releases/store/store.hpp"

namespace kiosk::app {

/// Of `store`. Comparisons are kept in the folder for state, as PDF and as HTML.
[[nodiscard]] editor::Releases editor_releases(const releases::Store& store);

/// The files of the dialogues in use; none if no release is, or it cannot be read.
[[nodiscard]] editing::Files published_files(const releases::Store& store);

}  // namespace kiosk::app
