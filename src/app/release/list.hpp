#pragma once
// `release list` and `release show`.

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

int list_releases(const releases::Store& store);

int show_release(const releases::Store& store, const ReleaseShowOptions& options);

}  // namespace kiosk::app
