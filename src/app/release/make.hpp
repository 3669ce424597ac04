#pragma once
// `release make`.

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

int make_release(const releases::Store& store, const ReleaseMakeOptions& options);

}  // namespace kiosk::app
