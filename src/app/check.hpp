#pragma once
// `check`: reads, checks and proves; prints what is wrong.

#include "app/command_line/options.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/files/source_set.hpp"

namespace kiosk::app {

/// All that is wrong with `read`, the examples of its dangers tried.
dialogue::Diagnostics check_sources(const dialogue::ReadSources& read);

int run_check(const CheckOptions& options);

}  // namespace kiosk::app
