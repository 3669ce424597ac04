#pragma once
// `release`: dialogues published to kiosks, and the way back.

#include "app/command_line/release_options.hpp"

namespace kiosk::app {

/// Returns an exit code; says what it did, or why it did not.
int run_release(const ReleaseOptions& options);

}  // namespace kiosk::app
