#pragma once
// What a new part of a file holds before anybody has written into it.

#include <string>
#include <vector>

#include "dialogue/format/shape.hpp"
#include "dialogue/json/json_value.hpp"

namespace kiosk::editing {

/// Everything that must be there: words empty, lists as short as they may be, the first of several.
/// `kind`: of a group that has kinds ("quiz"); of a group of which exactly one member must be
/// there, the key of that one; empty: the first.
[[nodiscard]] dialogue::JsonValue blank_of(const dialogue::Shape& shape,
                                           const std::vector<std::string>& languages,
                                           const std::string& kind = {});

}  // namespace kiosk::editing
