#pragma once
// Another command of this program, run to its end beside the editor.

#include <string>
#include <vector>

#include "base/child_process.hpp"

namespace kiosk::app {

/// `arguments` are those after the program's name. If it could not be run, an exit code other than
/// kFine, and why.
[[nodiscard]] base::Finished run_own_command(const std::vector<std::string>& arguments);

}  // namespace kiosk::app
