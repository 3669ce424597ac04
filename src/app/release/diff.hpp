#pragma once
// `release diff`.

#include <string>

#include "app/command_line/release_options.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

/// What `--out` writes is called, without its ending.
[[nodiscard]] std::string comparison_name(const releases::ReleaseId& before,
                                          const releases::ReleaseId& after);

int diff_releases(const releases::Store& store, const ReleaseDiffOptions& options);

}  // namespace kiosk::app
