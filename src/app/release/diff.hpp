#pragma once
// `release diff`.

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

int diff_releases(const releases::Store& store, const ReleaseDiffOptions& options);

}  // namespace kiosk::app
