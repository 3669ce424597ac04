#pragma once
// Where touches lead, and what is reached by them.

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::releases {

/// Two releases of one dialogue; both outlive this.
struct BothDialogues {
  const dialogue::Dialogue& before;
  const dialogue::Dialogue& after;
};

/// Of a page that both have: sentences, such as “Yes” leads to “Rest” (rest); it led to “Get help
/// now” (help-now).
[[nodiscard]] std::vector<std::string>
compare_paths(const BothDialogues& both, const dialogue::Page& before, const dialogue::Page& after);

/// Where a new page leads.
[[nodiscard]] std::vector<std::string> paths_of(const dialogue::Dialogue& dialogue,
                                                const dialogue::Page& page);

/// Pages that both have, and that visitors reach only in one; where a visit begins.
[[nodiscard]] std::vector<std::string> compare_reach(const BothDialogues& both);

}  // namespace kiosk::releases
