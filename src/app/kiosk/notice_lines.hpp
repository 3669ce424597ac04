#pragma once

#include <string>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::app {

/// The first faults in staff words, a line for each part, as the glass shows them in a preview.
[[nodiscard]] std::vector<std::string> notice_lines(const dialogue::Diagnostics& diagnostics);

}  // namespace kiosk::app
