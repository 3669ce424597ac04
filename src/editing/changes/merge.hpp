#pragma once
// What somebody else changed on the disk meanwhile, brought together with what was edited here.

#include <string>
#include <vector>

#include "editing/changes/folder.hpp"

namespace kiosk::editing {

enum class Meeting {
  OnlyTheirs,  ///< nothing was edited here: theirs can be taken
  Together,    ///< both changed it, in different lines: `bytes` hold both
  Against      ///< both changed the same lines, or one took away what the other changed
};

struct Merge {
  ChangedOutside theirs;
  Meeting meeting = Meeting::OnlyTheirs;
  std::string bytes;  ///< of Together
};

/// Line by line, as git does it. `ours` as they are being edited.
[[nodiscard]] std::vector<Merge> merge(const std::vector<ChangedOutside>& theirs,
                                       const Files& ours);

/// What makes of `ours` what the merge wants: theirs where only they changed it, both where they
/// go together, and for Against theirs.
[[nodiscard]] Changes changes_of(const std::vector<Merge>& merges, const Files& ours);

}  // namespace kiosk::editing
