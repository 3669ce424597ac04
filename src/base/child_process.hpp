#pragma once
// Another program, run to its end.

#include <string>
#include <vector>

#include "base/result.hpp"

namespace kiosk::base {

struct Finished {
  int exit_code = 0;
  std::string said;  ///< on its outputs: the usual one, then the one for errors
};

/// Waits until it ends. `command` is the program's path and its arguments, as they are: no shell
/// reads them. Fails if it cannot be started, or was ended by a signal.
[[nodiscard]] Result<Finished> run(const std::vector<std::string>& command);

}  // namespace kiosk::base
