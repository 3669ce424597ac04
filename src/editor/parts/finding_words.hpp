#pragma once
// A finding in a sentence or two, for people who look at the form and not at a file.

#include <string>

#include "editing/outline.hpp"

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::editor {

/// What is wrong, and how to mend it: "This choice leads to “how”, and no page has that name: did
/// you mean “How to take it”." Pages and topics are called by their titles, parts of the form by
/// their labels, languages by their names.
[[nodiscard]] std::string sentence_of(const dialogue::Diagnostic& found,
                                      const editing::Outline& outline);

}  // namespace kiosk::editor
