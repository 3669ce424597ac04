#pragma once
// `release pack`.

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

int pack_release(const releases::Store& store, const ReleasePackOptions& options);

}  // namespace kiosk::app
