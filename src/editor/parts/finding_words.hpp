#pragma once
// A finding in a sentence or two, for people who look at the form and not at a file.

#include <string>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::editor {

/// What is wrong, and how to mend it: "There is no page "how": did you mean "how-taken"."
[[nodiscard]] std::string sentence_of(const dialogue::Diagnostic& found);

}  // namespace kiosk::editor
