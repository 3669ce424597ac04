#pragma once
// `baclofen-kiosk report`: what visitors asked and found no answer to, as counts.

#include "app/options.hpp"

namespace kiosk::app {

int run_report(const ReportOptions& options);

}  // namespace kiosk::app
