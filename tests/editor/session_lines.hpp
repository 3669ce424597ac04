#pragma once
// Somebody's work at the editor, written down: what they do and what must then stand on the window.
// The language is told in tests/README.md.

#include <string>
#include <vector>

#include "base/result.hpp"

namespace kiosk::test {

enum class SessionVerb {
  Press,
  Write,
  Clear,
  Pick,
  Key,
  Sees,
  Not,
  Says,
  Preview,
  Touch,
  Has,
  Lacks,
  Changed
};

struct SessionLine {
  std::size_t number = 0;  ///< in the file, from 1
  SessionVerb verb = SessionVerb::Sees;
  std::string what;   ///< the whole line after the colon, or what stands before " = "
  std::string words;  ///< what stands behind " = "
};

/// Fails with "line 3: …" and what was expected.
base::Result<std::vector<SessionLine>> read_session(const std::string& bytes);

}  // namespace kiosk::test
