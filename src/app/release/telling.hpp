#pragma once
// What the release commands say, in one voice.

#include <string>

#include "base/result.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

/// On stderr; gives `exit_code`.
int tell_failure(const base::Error& why, int exit_code);

/// What the gate said, on stderr, as `check` prints it.
void tell_diagnostics(const dialogue::Diagnostics& diagnostics);

/// "baclofen-kiosk release use 7", with --store where it is needed.
[[nodiscard]] std::string command_words(const releases::Store& store, const std::string& command);

/// Removes what is not kept any more, and says which.
void tell_removed(const releases::Store& store);

}  // namespace kiosk::app
