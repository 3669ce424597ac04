#pragma once
// A finding in a sentence or two, for people who look at the form and not at a file.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "editing/findings.hpp"
#include "editing/outline.hpp"

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::editor {

/// What is wrong, and how to mend it: "This choice leads to “how”, and no page has that name: did
/// you mean “How to take it”." Pages and topics are called by their titles, parts of the form by
/// their labels, languages by their names.
[[nodiscard]] std::string sentence_of(const dialogue::Diagnostic& found,
                                      const editing::Outline& outline);

/// All but notes of authors.
[[nodiscard]] bool is_to_mend(const editing::Finding& finding);

/// Those of them that are to be mended.
[[nodiscard]] std::vector<const editing::Finding*>
to_mend(std::vector<const editing::Finding*> found);

struct Told {
  std::string words;  ///< "This is empty: please fill it in. (8 places)"
  dialogue::Severity severity = dialogue::Severity::Error;
};

/// Each sentence once, in this order, with how many places it is about.
[[nodiscard]] std::vector<Told> told_once(const std::vector<const editing::Finding*>& found,
                                          const editing::Outline& outline);

/// "3 things to mend, 1 of them before patients see it".
[[nodiscard]] std::string count_told(const std::vector<const editing::Finding*>& to_mend);

/// Red for what keeps the content from patients, else amber.
[[nodiscard]] std::uint32_t colour_of(dialogue::Severity severity);

}  // namespace kiosk::editor
