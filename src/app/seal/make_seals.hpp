#pragma once
// `seal`: a clinician approves pages, as they stand now.

#include "app/command_line/seal_options.hpp"

namespace kiosk::app {

int run_seal(const SealOptions& options);

}  // namespace kiosk::app
