#pragma once
// Whether a phone number can be one: no dialling plan of any country is known here, so only what is
// impossible anywhere is refused, and what is unlikely is told. Texts that hold one are found too.

#include <string>

namespace kiosk::dialogue {

/// Digits and + - ( ) with spaces, at most 24 of them: what the number of a site may be written
/// with.
[[nodiscard]] bool is_written_as_phone(const std::string& words);

/// A word of a text with three digits in a row, or three groups of digits joined by hyphens.
[[nodiscard]] bool looks_like_phone(const std::string& word);

enum class PhoneKind {
  Emergency,  ///< 911, 112, 999, 000, 15: two to six digits
  Other,
};

struct PhoneVerdict {
  std::string impossible;  ///< why, in staff words; "" if it may be a number
  std::string unlikely;    ///< why, in staff words; "" if it looks like one
};

/// `number` holds digits, spaces and + - ( ) only, and at least one digit.
[[nodiscard]] PhoneVerdict judge_phone(const std::string& number, PhoneKind kind);

}  // namespace kiosk::dialogue
