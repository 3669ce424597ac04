#include "editor/parts/spoken.hpp"

#include <algorithm>

namespace kiosk::editor {

std::string spoken(std::string name) {
  std::ranges::replace(name, '_', ' ');
  std::ranges::replace(name, '-', ' ');
  return name;
}

std::string language_name(const std::string& language) {
  return language == "en" ? "English" : language == "es" ? "Español" : language;
}

}  // namespace kiosk::editor
