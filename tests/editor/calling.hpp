#pragma once
// Things on the editor's window by what people call them.

#include <string>

#include "editor/parts/elements.hpp"

#include "base/result.hpp"

namespace kiosk::test {

/// The id of what is called so: a button or row by its words, a field by the name above it or what
/// stands in it, anything by its id. "Delete (2)" is the second of that name, from the top. Fails
/// with words for who wrote the session: there is none, or there are several.
[[nodiscard]] base::Result<std::string> id_called(const std::string& words,
                                                  const editor::Elements& elements);

}  // namespace kiosk::test
