#include "dialogue/diagnostics/nearest_language.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "dialogue/diagnostics/near_names.hpp"

namespace kiosk::dialogue {

namespace {

// Names and three-letter codes that people write for a tag of two letters.
constexpr auto kNames =
    std::to_array<std::pair<std::string_view, std::string_view>>({{"eng", "en"},
                                                                  {"english", "en"},
                                                                  {"inglés", "en"},
                                                                  {"ingles", "en"},
                                                                  {"spa", "es"},
                                                                  {"esp", "es"},
                                                                  {"sp", "es"},
                                                                  {"spanish", "es"},
                                                                  {"español", "es"},
                                                                  {"espanol", "es"},
                                                                  {"castellano", "es"}});

/// The part before the region, in small letters.
std::string primary_of(const std::string& tag) {
  const auto primary = base::lower_ascii(tag.substr(0, tag.find_first_of("-_ ")));
  const auto* named = std::find_if(
      kNames.begin(), kNames.end(), [&](const auto& entry) { return entry.first == primary; });
  return named == kNames.end() ? primary : std::string(named->second);
}

}  // namespace

std::string did_you_mean_language(const std::string& typed,
                                  const std::vector<Language>& languages) {
  const auto primary = primary_of(typed);
  const auto found = std::find_if(languages.begin(), languages.end(), [&](const auto& language) {
    return primary_of(language) == primary;
  });
  return found == languages.end() ? std::string() : "did you mean " + in_quotes(*found) + "?";
}

}  // namespace kiosk::dialogue
