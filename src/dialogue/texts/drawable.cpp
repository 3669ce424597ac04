#include "dialogue/texts/drawable.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <utf8proc.h>

#include "dialogue/texts/characters.hpp"

namespace kiosk::dialogue {

namespace {

bool has_glyph(char32_t character) {
  const auto ranges = font_characters();
  const auto after = std::upper_bound(
      ranges.begin(), ranges.end(), character, [](char32_t wanted, const CharacterRange& range) {
        return wanted < range.first;
      });
  return after != ranges.begin() && character <= std::prev(after)->last;
}

/// A letter and its accents, or a sign and its stroke, of which the fonts have each.
bool has_parts(char32_t character) {
  constexpr utf8proc_ssize_t kMostParts = 8;
  std::array<utf8proc_int32_t, kMostParts> parts{};
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(character),
                                             parts.data(),
                                             kMostParts,
                                             UTF8PROC_DECOMPOSE,
                                             nullptr);
  return count > 1 && count <= kMostParts &&
         std::all_of(parts.begin(), parts.begin() + count, [](auto part) {
           return has_glyph(static_cast<char32_t>(part));
         });
}

}  // namespace

bool can_be_drawn(char32_t character) {
  constexpr char32_t kHyphenWithoutBreak = 0x2011;  // drawn as U+2010
  return has_glyph(character) || is_space(character) || character == kHyphenWithoutBreak ||
         has_parts(character);
}

}  // namespace kiosk::dialogue
