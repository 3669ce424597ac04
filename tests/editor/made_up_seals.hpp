#pragma once
// Approvals by somebody made up.

#include <string>

#include "editor/sitter.hpp"

namespace kiosk::test {

/// Has "how-taken" approved in both languages on 2026-11-01 until `review_by`, and starts again.
void seal_first_page(Sitter& sitter, const std::string& review_by);

}  // namespace kiosk::test
