#pragma once
// What would be broken if a page were gone, for people who are about to delete it.

#include <string>
#include <vector>

#include "editing/json/tree.hpp"
#include "editing/outline.hpp"

namespace kiosk::editor {

/// One sentence for each sort of thing: "2 choices lead here: “Next” on “Doses” and …"; none if the
/// page is named nowhere but on itself.
[[nodiscard]] std::vector<std::string> leads_here(const editing::Trees& trees,
                                                  const editing::Outline& outline,
                                                  const editing::PageEntry& page);

}  // namespace kiosk::editor
