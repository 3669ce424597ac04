#pragma once
// The pattern language of red-flags.json (docs/format.md), read for those who check patterns and
// for those who search with them. Reads anything; what is no pattern is left for the check to tell.

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::language {

enum class PatternWordKind {
  Word,
  Beginning,  ///< "convuls*": every word that begins so
  Group       ///< "{breathe}"
};

struct PatternWord {
  PatternWordKind kind = PatternWordKind::Word;
  std::string text;  ///< without the star or the braces; "" where it is missing
};

/// Words of which any may stand here.
struct PatternPlace {
  std::string written;
  std::vector<PatternWord> words;  ///< at least one
};

enum class Presence { Required, Forbidden };

/// Places that follow each other.
struct PatternPart {
  Presence presence = Presence::Required;
  std::string written;  ///< without the ! and the blanks around it all
  std::vector<PatternPlace> places;
};

/// The parts between &, at least one, in the order they are written; any may be empty.
[[nodiscard]] std::vector<PatternPart> parse_pattern(std::string_view source);

}  // namespace kiosk::language
