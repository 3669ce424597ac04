#pragma once
// A question as words that can be compared.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::language {

/// Bytes of a question that are read; what is longer is cut at a character.
inline constexpr std::size_t kMostBytes = 1000;
/// Words of a question that are read; further ones are not.
inline constexpr std::size_t kMostWords = 120;

/// The words in lower case, without accents, marks, apostrophes and controls ("Can’t" → "cant"), at
/// most kMostWords of the first kMostBytes bytes. A number and its unit are two words ("30mg" →
/// "30", "mg"), and a fraction is said ("½", "1/2" → "half"), so that both ways of writing are the
/// same. Takes any bytes; what is not UTF-8 parts words.
[[nodiscard]] std::vector<std::string> split_words(std::string_view question);

/// Digits and nothing else.
[[nodiscard]] bool is_number(std::string_view word);
[[nodiscard]] bool has_digit(std::string_view word);

}  // namespace kiosk::language
