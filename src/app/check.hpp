#pragma once
// `check`: reads, checks and proves; prints what is wrong.

#include "app/options.hpp"

namespace kiosk::app {

int run_check(const CheckOptions& options);

}  // namespace kiosk::app
