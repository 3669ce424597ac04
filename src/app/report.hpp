#pragma once
// `baclofen-kiosk report`: what visitors asked and found no answer to, as counts.

#include "app/command_line/options.hpp"

namespace kiosk::app {

int run_report(const ReportOptions& options);

}  // namespace kiosk::app
