#include "dialogue/diagnostics/about_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace kiosk::dialogue {

bool is_about_words(const Diagnostic& diagnostic) {
  constexpr auto kOfReading = std::to_array<std::string_view>(
      {"D034", "D036", "D045", "D046", "D080", "D081", "D082", "D083", "D084", "D085", "D086"});
  return std::ranges::find(kOfReading, diagnostic.id) != kOfReading.end();
}

}  // namespace kiosk::dialogue
