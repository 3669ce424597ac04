#pragma once
// What is typed into a text field, read from Dear ImGui: its versions 1.86 and from 1.89 on.

#include <vector>

#include "text/editing/operation.hpp"

namespace kiosk::editor {

/// Where a person wants to type next.
enum class Leaving { No, ToNext, ToPrevious };

struct FieldKeys {
  std::vector<text::Operation> operations;
  Leaving leaving = Leaving::No;
};

/// Of this frame, for the one field that has the focus. `page_lines` is how far the page keys go.
/// Undo and redo are left to the editor: they are not of one field.
[[nodiscard]] FieldKeys field_keys(int page_lines);

}  // namespace kiosk::editor
