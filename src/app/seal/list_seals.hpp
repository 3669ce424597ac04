#pragma once
// `seals`: who approved which page, and until when.

#include "app/command_line/seal_options.hpp"

namespace kiosk::app {

int run_seals(const SealsOptions& options);

}  // namespace kiosk::app
