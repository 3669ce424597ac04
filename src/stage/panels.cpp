#include "stage/panels.hpp"

#include <algorithm>
#include <iterator>

namespace kiosk::stage {

const std::vector<ReferencePanel>& reference_panels() {
  static const std::vector<ReferencePanel> panels{{"1920x1080", {1920, 1080, 476}},
                                                  {"1280x800", {1280, 800, 336}},
                                                  {"1080x1920", {1080, 1920, 268}}};
  return panels;
}

std::vector<std::string> panel_names() {
  std::vector<std::string> names;
  std::transform(reference_panels().begin(),
                 reference_panels().end(),
                 std::back_inserter(names),
                 [](const auto& panel) { return panel.name; });
  return names;
}

}  // namespace kiosk::stage
