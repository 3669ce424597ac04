#pragma once
// Which version of the program this is.

#include <string_view>

namespace kiosk::app {

/// "0.1.0", as in CMakeLists.txt.
[[nodiscard]] std::string_view program_version();

}  // namespace kiosk::app
