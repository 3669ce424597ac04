#pragma once
// `play`: transcripts against the real kiosk; stops at the first difference of each.

#include "app/command_line/options.hpp"

namespace kiosk::app {

int run_play(const PlayOptions& options);

}  // namespace kiosk::app
