#pragma once
// The releases of this computer for the editor: read here, used and compared by the commands
// `release use` and `release diff`, told in their own words.

#include "editor/panes/releases_box.hpp"

#include "releases/store/store.hpp"

namespace kiosk::app {

/// Of `store`. Comparisons are kept in the folder for state, as PDF and as HTML.
[[nodiscard]] editor::Releases editor_releases(const releases::Store& store);

}  // namespace kiosk::app
