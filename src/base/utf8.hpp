#pragma once
// UTF-8 as the loader and the typesetter need it: is it valid, and how many characters an editor
// shows.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::base {

/// Byte offset of the first byte that is not well-formed UTF-8 (RFC 3629: no overlong forms, no
/// surrogates, at most U+10FFFF), or nothing if all is well.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The characters as they may be printed on one line of a terminal: a control character is a space,
/// what is not UTF-8 a question mark. Each entry is one code point.
std::vector<std::string> printable_characters(std::string_view bytes);

/// The same, as one string.
std::string printable(std::string_view bytes);

/// One code point in UTF-8; empty for what is none (surrogates, past U+10FFFF).
std::string utf8_of(char32_t code_point);

/// A code point and where its bytes stand: from `begin` up to, not including, `end`.
struct CodePoint {
  char32_t value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The code points of `text`, which must be valid UTF-8.
std::vector<CodePoint> code_points_of(std::string_view text);

/// Whether `byte` goes on with a code point that began before it.
[[nodiscard]] constexpr bool continues_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Number of code points; the input must be valid UTF-8.
std::size_t count_code_points(std::string_view text);

}  // namespace kiosk::base
