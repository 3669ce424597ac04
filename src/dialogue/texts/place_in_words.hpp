#pragma once
// From a place in words as the kiosk has read them to the place in the file, where a \u00e9 or \"
// takes more bytes.

#include <string_view>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

/// Where the bytes `part` of the words stand in `file`. `written` is the extent of the words there,
/// with their quotation marks.
[[nodiscard]] Extent place_in_words(std::string_view file, Extent written, Extent part);

}  // namespace kiosk::dialogue
