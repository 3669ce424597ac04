#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace kiosk::base {

namespace {

std::uint8_t byte_at(std::string_view bytes, std::size_t index) {
  return static_cast<std::uint8_t>(bytes[index]);
}

/// Length in bytes a lead byte announces; 0 for a byte that can't lead.
std::size_t announced_length(std::uint8_t lead) {
  if (lead < 0x80) {
    return 1;
  }
  if (lead >= 0xC2 && lead <= 0xDF) {
    return 2;
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    return 3;
  }
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The second byte carries the rules against overlong forms, surrogates and values past U+10FFFF.
bool second_byte_fits(std::uint8_t lead, std::uint8_t second) {
  switch (lead) {
    case 0xE0:
      return second >= 0xA0 && second <= 0xBF;
    case 0xED:
      return second >= 0x80 && second <= 0x9F;
    case 0xF0:
      return second >= 0x90 && second <= 0xBF;
    case 0xF4:
      return second >= 0x80 && second <= 0x8F;
    default:
      return second >= 0x80 && second <= 0xBF;
  }
}

bool sequence_fits(std::string_view bytes, std::size_t start, std::size_t length) {
  if (length == 0 || start + length > bytes.size()) {
    return false;
  }
  if (length > 1 && !second_byte_fits(byte_at(bytes, start), byte_at(bytes, start + 1))) {
    return false;
  }
  for (std::size_t index = 2; index < length; ++index) {
    if (!continues_code_point(bytes[start + index])) {
      return false;
    }
  }
  return true;
}

/// C0, DEL and C1: a terminal may act on them.
bool is_control(std::string_view character) {
  const auto first = byte_at(character, 0);
  return first < 0x20 || first == 0x7F ||
         (first == 0xC2 && character.size() == 2 && byte_at(character, 1) < 0xA0);
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  for (std::size_t index = 0; index < bytes.size();) {
    const auto length = announced_length(byte_at(bytes, index));
    if (!sequence_fits(bytes, index, length)) {
      return index;
    }
    index += length;
  }
  return std::nullopt;
}

std::string utf8_of(char32_t code_point) {
  const auto tail = [&](unsigned shift) {
    return static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU));
  };
  const auto lead = [&](unsigned mark, unsigned shift) {
    return static_cast<char>(mark | (code_point >> shift));
  };
  if (code_point < 0x80) {
    return {static_cast<char>(code_point)};
  }
  if (code_point < 0x800) {
    return {lead(0xC0, 6), tail(0)};
  }
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)) {
    return {};
  }
  if (code_point < 0x10000) {
    return {lead(0xE0, 12), tail(6), tail(0)};
  }
  return {lead(0xF0, 18), tail(12), tail(6), tail(0)};
}

std::vector<CodePoint> code_points_of(std::string_view text) {
  std::vector<CodePoint> found;
  found.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const auto lead = byte_at(text, begin);
    const auto length =
        std::min(std::max<std::size_t>(announced_length(lead), 1), text.size() - begin);
    // A lead byte of n bytes carries 7 - n bits, one of a single byte all seven.
    char32_t value = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t index = 1; index < length; ++index) {
      value = (value << 6U) | (byte_at(text, begin + index) & 0x3FU);
    }
    found.push_back({value, begin, begin + length});
    begin += length;
  }
  return found;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char byte) { return !continues_code_point(byte); }));
}

std::vector<std::string> printable_characters(std::string_view bytes) {
  std::vector<std::string> characters;
  std::size_t start = 0;
  while (start < bytes.size()) {
    const std::size_t announced = announced_length(byte_at(bytes, start));
    const bool fits = sequence_fits(bytes, start, announced);
    const std::size_t length = fits ? announced : 1;
    const auto character = bytes.substr(start, length);
    start += length;
    if (!fits) {
      characters.emplace_back("?");
    } else if (is_control(character)) {
      characters.emplace_back(" ");
    } else {
      characters.emplace_back(character);
    }
  }
  return characters;
}

std::string printable(std::string_view bytes) {
  std::string words;
  for (const auto& character : printable_characters(bytes)) {
    words += character;
  }
  return words;
}

}  // namespace kiosk::base
