#pragma once
// The words of a question while they are typed. Private to session/.

#include <string>
#include <string_view>

#include "session/visit/state.hpp"

namespace kiosk::session {

/// Nothing typed, nothing asked; the order of the keys stays.
Asking forgotten(const Asking& asking);

/// No word is typed: nothing, or blanks.
bool is_blank(std::string_view typed);

/// Nothing more can be typed: the guard would not read it.
bool is_full(std::string_view typed);

/// `character` as it stands in a question, a control character as a blank; empty if it is not one
/// character.
std::string taken(std::string_view character);

/// A letter that stands on the keys of figures and marks.
bool is_accented(std::string_view character);

/// An accent may come after its letter, as a character of its own; erased, both go.
void add_character(std::string& typed, const std::string& character);
void erase_last_character(std::string& typed);

}  // namespace kiosk::session
