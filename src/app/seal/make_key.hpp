#pragma once
// `key`: a pair of keys to sign with.

#include "app/command_line/seal_options.hpp"

namespace kiosk::app {

int run_key(const KeyOptions& options);

}  // namespace kiosk::app
