#pragma once
// How it is told that a dialogue lacks one of its files.

#include <string>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

/// `beside`: the dialogue.json it should stand beside.
[[nodiscard]] Diagnostic missing_file(const std::string& name, const std::string& beside);
/// One of those that guard what is asked.
[[nodiscard]] Diagnostic missing_guard(const std::string& name, const std::string& beside);

}  // namespace kiosk::dialogue
