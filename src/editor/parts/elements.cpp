#include "editor/parts/elements.hpp"

#include <algorithm>

namespace kiosk::editor {

const Element* Elements::find(std::string_view id) const {
  const auto found = std::ranges::find(all_, id, &Element::id);
  return found == all_.end() ? nullptr : &*found;
}

}  // namespace kiosk::editor
