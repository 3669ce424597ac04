#pragma once
// Plays a written session at the real editor, without a window.

#include <optional>
#include <string>
#include <vector>

#include "editor/session_lines.hpp"

namespace kiosk::test {

/// With a copy of the shipped dialogues. Nothing if all went as written; otherwise "line 3: …" and
/// what stands on the window instead. A file that is another at the end and that no line `changed:`
/// names is a fault too.
[[nodiscard]] std::optional<std::string> play_session(const std::vector<SessionLine>& lines);

}  // namespace kiosk::test
