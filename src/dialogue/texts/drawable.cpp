#include "dialogue/texts/drawable.hpp"

#include <algorithm>

#include "dialogue/texts/characters.hpp"

namespace kiosk::dialogue {

bool can_be_drawn(char32_t character) {
  constexpr char32_t kHyphenWithoutBreak = 0x2011;  // drawn as U+2010
  const auto ranges = font_characters();
  const auto after = std::upper_bound(
      ranges.begin(), ranges.end(), character, [](char32_t wanted, const CharacterRange& range) {
        return wanted < range.first;
      });
  const auto has_glyph = after != ranges.begin() && character <= std::prev(after)->last;
  return has_glyph || is_space(character) || character == kHyphenWithoutBreak;
}

}  // namespace kiosk::dialogue
