#include "dialogue/texts/characters.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include <utf8proc.h>

namespace kiosk::dialogue {

namespace {

using base::CodePoint;

constexpr char32_t kJoinerOff = 0x200C;
constexpr char32_t kJoinerOn = 0x200D;
constexpr char32_t kLeftToRight = 0x200E;
constexpr char32_t kRightToLeft = 0x200F;

struct Range {
  char32_t first;
  char32_t last;
  const char* name;
};

// Named for staff; the first range that holds a character names it.
constexpr auto kNames = std::to_array<Range>({
    {0x09, 0x09, "a tab"},
    {0x0A, 0x0A, "a line break"},
    {0x0D, 0x0D, "a line break"},
    {0x00, 0x1F, "a control character"},
    {0x7F, 0x7F, "a control character"},
    {0x85, 0x85, "a line break of old computers"},
    {0x80, 0x9F, "a control character that an old encoding leaves behind"},
    {0xAD, 0xAD, "a soft hyphen"},
    {0x34F, 0x34F, "a joiner of marks"},
    {0x61C, 0x61C, "a mark of direction"},
    {0x115F, 0x1160, "a filler"},
    {0x17B4, 0x17B5, "an unseen vowel"},
    {0x180B, 0x180F, "a selector of letter shapes"},
    {0x200B, 0x200B, "a space without width"},
    {0x200C, 0x200D, "a joiner of letters"},
    {0x200E, 0x200F, "a mark of direction"},
    {0x2028, 0x2028, "a line break of word processors"},
    {0x2029, 0x2029, "a paragraph break of word processors"},
    {0x202A, 0x202C, "a mark of direction"},
    {0x202D, 0x202E, "a mark that turns the line round"},
    {0x2060, 0x2060, "a joiner of words"},
    {0x2061, 0x2064, "an unseen sign of arithmetic"},
    {0x2065, 0x206F, "a mark of direction"},
    {0x3164, 0x3164, "a filler"},
    {0xFE00, 0xFE0F, "a selector of shapes"},
    {0xFEFF, 0xFEFF, "a mark for the start of a file (BOM)"},
    {0xFFA0, 0xFFA0, "a filler"},
    {0xE0000, 0xE007F, "an unseen tag"},
    {0xE0100, 0xE01EF, "a selector of shapes"},
});

utf8proc_category_t category_of(char32_t character) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

bool is_in(char32_t character, char32_t first, char32_t last) {
  return character >= first && character <= last;
}

/// Letters of scripts that run from the right: Hebrew, Arabic, Syriac, Thaana, N'Ko and their like.
bool runs_from_the_right(char32_t character) {
  return is_in(character, 0x590, 0x8FF) || is_in(character, 0xFB1D, 0xFDFF) ||
         is_in(character, 0xFE70, 0xFEFC);
}

/// Scripts in which joining decides the shape or the sense: Arabic and its like, those of India,
/// Sinhala, Burmese, Khmer, Mongolian.
bool needs_joiners(char32_t character) {
  return is_in(character, 0x600, 0x8FF) || is_in(character, 0x900, 0xDFF) ||
         is_in(character, 0x1000, 0x109F) || is_in(character, 0x1780, 0x18AF);
}

bool belongs(const std::vector<CodePoint>& all, std::size_t at) {
  const auto character = all[at].value;
  const auto neighbour = [&](bool (*is_one)(char32_t)) {
    return (at > 0 && is_one(all[at - 1].value)) ||
           (at + 1 < all.size() && is_one(all[at + 1].value));
  };
  if (character == kJoinerOff || character == kJoinerOn) {
    return neighbour(needs_joiners);
  }
  if (character == kLeftToRight || character == kRightToLeft) {
    return neighbour(runs_from_the_right);
  }
  return false;
}

}  // namespace

bool is_plain_ascii(std::string_view words) {
  return std::all_of(
      words.begin(), words.end(), [](char byte) { return byte >= ' ' && byte < '\x7F'; });
}

std::string code_of(char32_t character) {
  std::array<char, 16> code{};
  const auto size =
      std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(character));
  return {code.data(), static_cast<std::size_t>(size)};
}

std::string name_of_unseen(char32_t character) {
  const auto* found = std::find_if(kNames.begin(), kNames.end(), [&](const Range& range) {
    return is_in(character, range.first, range.last);
  });
  return found == kNames.end() ? "a control character" : found->name;
}

bool is_unseen(char32_t character) {
  switch (category_of(character)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return std::any_of(kNames.begin(), kNames.end(), [&](const Range& range) {
        return is_in(character, range.first, range.last);
      });
  }
}

bool is_space(char32_t character) {
  return category_of(character) == UTF8PROC_CATEGORY_ZS;
}

bool is_private(char32_t character) {
  return category_of(character) == UTF8PROC_CATEGORY_CO;
}

bool is_letter(char32_t character) {
  const auto category = category_of(character);
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

std::vector<CodePoint> unseen_characters(std::string_view words) {
  std::vector<CodePoint> found;
  if (is_plain_ascii(words)) {
    return found;
  }
  const auto all = base::code_points_of(words);
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (is_unseen(all[at].value) && !belongs(all, at)) {
      found.push_back(all[at]);
    }
  }
  return found;
}

bool looks_empty(std::string_view words) {
  if (!words.empty() && words.front() > ' ' && words.front() <= '~') {
    return false;
  }
  const auto all = base::code_points_of(words);
  return std::all_of(all.begin(), all.end(), [](const CodePoint& character) {
    return is_space(character.value) || is_unseen(character.value) || character.value == 0x2800;
  });
}

}  // namespace kiosk::dialogue
