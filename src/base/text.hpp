#pragma once
// Bytes of plain text: digits, blanks, letters, and cutting at a mark.

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::base {

[[nodiscard]] constexpr bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// A letter without an accent, A to Z or a to z.
[[nodiscard]] constexpr bool is_ascii_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// `text` with A to Z as small letters; all other letters stay.
[[nodiscard]] inline std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& byte : lower) {
    if (byte >= 'A' && byte <= 'Z') {
      byte = static_cast<char>(byte - 'A' + 'a');
    }
  }
  return lower;
}

/// What may stand between words on a line or end it.
inline constexpr std::string_view kBlanks = " \t\r\n";

[[nodiscard]] constexpr bool is_blank(char byte) {
  return kBlanks.find(byte) != std::string_view::npos;
}

/// `text` without any of `ends` at its beginning and end.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text,
                                                 std::string_view ends = kBlanks) {
  const auto first = text.find_first_not_of(ends);
  return first == std::string_view::npos
             ? std::string_view()
             : text.substr(first, text.find_last_not_of(ends) - first + 1);
}

/// The pieces between `mark`; one if there is none. They look into `text`.
[[nodiscard]] inline std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> pieces;
  for (;;) {
    const auto end = text.find(mark);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      return pieces;
    }
    text.remove_prefix(end + 1);
  }
}

}  // namespace kiosk::base
