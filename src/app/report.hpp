#pragma once
// `baclofen-kiosk report`: what visitors did, as counts: for people on the terminal, as HTML and
// PDF, and as CSV.

#include "app/command_line/options.hpp"

namespace kiosk::app {

int run_report(const ReportOptions& options);

}  // namespace kiosk::app
