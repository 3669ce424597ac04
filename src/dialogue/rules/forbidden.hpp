#pragma once
// What a kiosk must never say, as patterns of words, with what to say instead.

#include <span>

namespace kiosk::dialogue::rules {

/// What makes the same words right. Looked for in the sentence, before the words of the pattern.
enum class Unless {
  Never,        ///< nothing does
  Negated,      ///< not, never, no …
  Conditional,  ///< if, when, may …, or negated
  ByStaff,      ///< only, staff, team …, or negated
  WithDoctor,   ///< doctor, médico, team … anywhere in the sentence, or conditional
};

struct Forbidden {
  const char* id;
  const char* language;
  /// Words in order; `a|b` is either, `*` is any one word, `#` a number, `^` the start of the
  /// sentence.
  const char* words;
  Unless unless;
  const char* instead;  ///< goes after "say instead"
};

[[nodiscard]] std::span<const Forbidden> forbidden_in_english();
[[nodiscard]] std::span<const Forbidden> forbidden_in_spanish();

}  // namespace kiosk::dialogue::rules
