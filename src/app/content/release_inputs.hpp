#pragma once
// A release to the bytes content is made of.

#include <filesystem>
#include <optional>
#include <vector>

#include "app/command_line/options.hpp"
#include "app/content/content.hpp"
#include "base/result.hpp"
#include "releases/store/store.hpp"

namespace kiosk::app {

/// `releases` in the folder for state; empty if the system names none.
std::filesystem::path default_release_store();

/// The store the options name; that of default_release_store() if they name none.
releases::Store release_store(const ContentOptions& options);

/// Which release the options mean now, looked up once. Fails in words for staff.
base::Result<releases::ReleaseId> release_of(const ContentOptions& options);

/// Of the release the options mean, every byte held against its manifest, and the site file of the
/// options if it has none. With a fault (D009) there are no dialogues.
ContentInputs read_release_inputs(const ContentOptions& options);
ContentInputs read_release_inputs(const ContentOptions& options, const releases::ReleaseId& id);

/// The bytes of a release as content; `folder` is where it stands, or will.
ContentInputs inputs_of(const releases::Release& release,
                        const std::filesystem::path& folder,
                        const std::filesystem::path& site);

/// What to show if the release the options mean cannot be: the ones before it, the newest first.
/// None if no release is in use: nobody chose any.
std::vector<releases::ReleaseId> releases_before(const ContentOptions& options);

}  // namespace kiosk::app
