#pragma once
// The words of a text with the places they stand at, as a dictionary wants them.

#include <string_view>
#include <vector>

#include "base/byte_range.hpp"

namespace kiosk::language {

/// Letters with their accents, and apostrophes and hyphens between them. No words are {slots},
/// web and mail addresses, options of a command ("--site"), and whatever holds a digit ("T6",
/// "10mg").
[[nodiscard]] std::vector<base::ByteRange> written_words(std::string_view text);

}  // namespace kiosk::language
