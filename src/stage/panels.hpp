#pragma once
// The panels the design is held to.

#include <string>
#include <vector>

#include "ui/layout/glass.hpp"

namespace kiosk::stage {

/// A size of glass and the real panel it stands for.
struct ReferencePanel {
  std::string name;  ///< "1920x1080"
  ui::Glass glass;
};

/// 1920 × 1080 of 21.5 inch, 1280 × 800 of 15.6 inch, 1080 × 1920 of 21.5 inch.
const std::vector<ReferencePanel>& reference_panels();

/// Their names in the same order.
std::vector<std::string> panel_names();

}  // namespace kiosk::stage
