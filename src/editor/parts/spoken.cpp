#include "editor/parts/spoken.hpp"

#include <algorithm>

namespace kiosk::editor {

std::string spoken(std::string name) {
  std::ranges::replace(name, '_', ' ');
  std::ranges::replace(name, '-', ' ');
  return name;
}

}  // namespace kiosk::editor
