#pragma once
// The releases of this computer for the editor: read here, used and compared by the commands
// `release use` and `release diff`, told in their own words.

#include "editor/panes/releases_box.hpp"

namespace kiosk::app {

/// Of the store that `release make` writes to. Comparisons are kept in the folder for state, as PDF
/// and as HTML.
[[nodiscard]] editor::Releases editor_releases();

}  // namespace kiosk::app
