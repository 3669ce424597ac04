#pragma once
// `release use` and `release back`.

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

int use_release(const releases::Store& store, const ReleaseUseOptions& options);

/// To what was shown before: a new decision of this kiosk's staff.
int go_back(const releases::Store& store);

}  // namespace kiosk::app
