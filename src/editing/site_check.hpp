#pragma once
// The clinic's site file while it is being edited.

#include <optional>
#include <string>
#include <vector>

#include "editing/findings.hpp"

#include "dialogue/model/site.hpp"

namespace kiosk::editing {

struct CheckedSite {
  std::vector<Finding> findings;
  std::optional<dialogue::Site> site;  ///< nothing if it has errors, or is not there
};

/// Reads the file and holds it against the dialogues it is to show; with no dialogues it is only
/// read.
[[nodiscard]] CheckedSite check_site(const Files& files,
                                     const std::string& site_file,
                                     const std::vector<dialogue::Dialogue>& dialogues);

/// A site file in which nothing is set yet.
[[nodiscard]] std::string blank_site();

}  // namespace kiosk::editing
