#pragma once
// What the release commands say, in one voice.

#include <string>
#include <vector>

#include "app/command_line/release_options.hpp"
#include "base/result.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

/// "2026-11-29 17:24 UTC" of "2026-11-29T17:24:00Z".
[[nodiscard]] std::string date_words(const std::string& date);

/// What of the clinic's name and numbers becomes another if the release is shown in place of the
/// one in use: sentences. None if none is in use, or one of them cannot be read.
[[nodiscard]] std::vector<std::string> site_changes(const releases::Store& store,
                                                    const releases::ReleaseId& id);

/// On stderr; gives `exit_code`.
int tell_failure(const base::Error& why, int exit_code);

/// What the gate said, on stderr, as `check` prints it.
void tell_diagnostics(const dialogue::Diagnostics& diagnostics, Told told = Told::All);

/// "baclofen-kiosk release use 7", with --store where it is needed.
[[nodiscard]] std::string command_words(const releases::Store& store, const std::string& command);

/// Removes what is not kept any more, and says which.
void tell_removed(const releases::Store& store);

}  // namespace kiosk::app
