#pragma once
// The letters of Spanish that a keyboard of the United States has no key for.

#include <array>

namespace kiosk::text {

enum class LetterCase { Small, Capital };

[[nodiscard]] constexpr std::array<const char*, 9> accents(LetterCase letter_case) {
  if (letter_case == LetterCase::Capital) {
    return {"Á", "É", "Í", "Ó", "Ú", "Ü", "Ñ", "¿", "¡"};
  }
  return {"á", "é", "í", "ó", "ú", "ü", "ñ", "¿", "¡"};
}

}  // namespace kiosk::text
