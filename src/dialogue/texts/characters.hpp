#pragma once
// Single characters: which nobody sees, which stand for nothing, and what they are called.

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"

namespace kiosk::dialogue {

/// "U+202E"
[[nodiscard]] std::string code_of(char32_t character);

/// A plain name for an unseen character: "a mark that turns the line round".
[[nodiscard]] std::string name_of_unseen(char32_t character);

/// Whether the character takes no ink and is no space: controls, marks of direction, joiners, soft
/// hyphens, variation selectors and their like.
[[nodiscard]] bool is_unseen(char32_t character);

/// Spaces of any width, also those at which no line breaks.
[[nodiscard]] bool is_space(char32_t character);

/// Whether programs may give the character any meaning, as Word does to its bullets.
[[nodiscard]] bool is_private(char32_t character);

[[nodiscard]] bool is_letter(char32_t character);

/// Letters, digits and marks of ASCII and the space, which are most of every file: nothing in them
/// is unseen or was saved wrongly.
[[nodiscard]] bool is_plain_ascii(std::string_view words);

/// Unseen characters that do not belong where they stand. Joiners belong between letters of scripts
/// that need them, marks of direction beside letters that run from the right.
[[nodiscard]] std::vector<base::CodePoint> unseen_characters(std::string_view words);

/// Whether nothing in `words` can be seen: only spaces and unseen characters, or nothing at all.
[[nodiscard]] bool looks_empty(std::string_view words);

}  // namespace kiosk::dialogue
