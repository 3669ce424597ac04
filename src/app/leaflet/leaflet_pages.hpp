#pragma once
// The pages of a dialogue as blocks of a document.

#include <vector>

#include "paper/document.hpp"

#include "session/screens/wording.hpp"

namespace kiosk::app {

/// Adds `page` under a heading of `level`. A quiz gives its question and the right answer, a
/// checklist its signs under what they mean.
void add_page(std::vector<paper::Block>& blocks,
              const session::Wording& wording,
              const dialogue::Page& page,
              int level);

}  // namespace kiosk::app
