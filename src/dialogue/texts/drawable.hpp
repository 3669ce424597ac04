#pragma once
// Which characters the kiosk's own fonts can draw. The table is made from the font files when the
// kiosk is built: cmake/KioskFonts.cmake.

#include <span>

namespace kiosk::dialogue {

struct CharacterRange {
  char32_t first = 0;
  char32_t last = 0;
};

/// In order, none beside another. From the generated source.
[[nodiscard]] std::span<const CharacterRange> font_characters();

/// Whether some font has the character, or it is a space or hyphen made of others.
[[nodiscard]] bool can_be_drawn(char32_t character);

}  // namespace kiosk::dialogue
