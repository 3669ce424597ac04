#pragma once
// What came of the last import, in words, kept in a file of the store: staff see it in the list,
// and whatever carries releases to the kiosk may carry it back. Nothing of a visitor is in it.

#include <optional>
#include <string>

#include "releases/store/store.hpp"

namespace kiosk::app {

/// Tells on stderr if it cannot be written.
void note_last_import(const releases::Store& store, const std::string& result);

/// "Last import, 2026-11-29T17:24:00Z: …"; nothing if there was none.
std::optional<std::string> last_import_words(const releases::Store& store);

}  // namespace kiosk::app
