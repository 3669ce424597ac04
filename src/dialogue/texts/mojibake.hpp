#pragma once
// Words saved twice over: a program took UTF-8 for Windows-1252, Latin-1 or Mac OS Roman and saved
// it as UTF-8 again, so that é became Ã© or √©.

#include <optional>
#include <string>
#include <string_view>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

struct Mojibake {
  Extent first;          ///< the first broken character, in bytes of the words
  std::string repaired;  ///< the whole words as they were meant, however often they were saved so
};

/// Nothing if the words are as they should be.
[[nodiscard]] std::optional<Mojibake> find_mojibake(std::string_view words);

}  // namespace kiosk::dialogue
