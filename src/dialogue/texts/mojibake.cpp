#include "dialogue/texts/mojibake.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/utf8.hpp"
#include "dialogue/texts/characters.hpp"

namespace kiosk::dialogue {

namespace {

using base::CodePoint;

constexpr int kMostSavings = 6;

/// Windows-1252 from 0x80 to 0x9F; 0 where it has nothing and programs keep the Latin-1 control.
constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Mac OS Roman from 0x80 to 0xBF (Apple, ROMAN.TXT), which is all that follows a first byte.
constexpr std::array<char32_t, 64> kMacRoman{
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4,
    0x00E3, 0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF,
    0x00F1, 0x00F3, 0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020,
    0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4,
    0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202,
    0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8};

/// What a program took UTF-8 for.
enum class Encoding { Windows1252, MacRoman };

/// The byte after a first one that is read as this character.
std::optional<unsigned> byte_of(char32_t character, Encoding encoding) {
  const auto in = [&](const auto& table) -> std::optional<unsigned> {
    const auto* found = std::find(table.begin(), table.end(), character);
    return found == table.end()
               ? std::nullopt
               : std::optional(0x80U + static_cast<unsigned>(found - table.begin()));
  };
  if (encoding == Encoding::MacRoman) {
    return in(kMacRoman);
  }
  // Latin-1 is the same but for the controls.
  return character < 0x100 ? static_cast<unsigned>(character) : in(kWindows1252);
}

/// The first byte that is read as this character; 0 if none is. Of Mac OS Roman those of Latin-1
/// and of the marks of printers, since the others are signs people write.
unsigned first_byte_of(char32_t character, Encoding encoding) {
  if (encoding == Encoding::Windows1252) {
    return character < 0x100 ? static_cast<unsigned>(character) : 0U;
  }
  switch (character) {
    case 0x00AC:
      return 0xC2;
    case 0x221A:
      return 0xC3;
    case 0x201A:
      return 0xE2;
    default:
      return 0;
  }
}

/// What may well be meant. Others are words that happen to look so, such as «SÍ» or “café”…
bool is_likely(char32_t character) {
  constexpr auto kLikely = std::to_array<std::pair<char32_t, char32_t>>({{0x80, 0x17F},
                                                                         {0x192, 0x192},
                                                                         {0x2C6, 0x2C6},
                                                                         {0x2DC, 0x2DC},
                                                                         {0x2000, 0x206F},
                                                                         {0x20AC, 0x20AC},
                                                                         {0x2100, 0x22FF},
                                                                         {0x2600, 0x27BF},
                                                                         {0xFE0F, 0xFE0F},
                                                                         {0xFEFF, 0xFFFD},
                                                                         {0x1F300, 0x1FAFF}});
  return std::any_of(kLikely.begin(), kLikely.end(), [&](const auto& range) {
    return character >= range.first && character <= range.second;
  });
}

std::size_t length_led_by(unsigned byte) {
  if (byte >= 0xC2 && byte <= 0xDF) {
    return 2;
  }
  if (byte >= 0xE0 && byte <= 0xEF) {
    return 3;
  }
  return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

/// The characters from `at` on that are bytes of one: how many, and which it was.
struct Unit {
  std::size_t characters = 0;
  char32_t meant = 0;
};

std::optional<Unit> unit_at(const std::vector<CodePoint>& all, std::size_t at, Encoding encoding) {
  const auto lead = first_byte_of(all[at].value, encoding);
  const auto length = length_led_by(lead);
  if (length == 0 || at + length > all.size()) {
    return std::nullopt;
  }
  char32_t meant = lead & (0x7FU >> length);
  for (std::size_t next = at + 1; next < at + length; ++next) {
    const auto byte = byte_of(all[next].value, encoding);
    if (!byte || (*byte & 0xC0U) != 0x80U) {
      return std::nullopt;
    }
    meant = (meant << 6U) | (*byte & 0x3FU);
  }
  return is_likely(meant) ? std::optional<Unit>({length, meant}) : std::nullopt;
}

/// One saving undone; nothing if there is none.
std::optional<Mojibake> undone_once(std::string_view words) {
  const auto all = base::code_points_of(words);
  std::optional<Mojibake> found;
  std::string repaired;
  for (std::size_t at = 0; at < all.size();) {
    auto unit = unit_at(all, at, Encoding::Windows1252);
    if (!unit) {
      unit = unit_at(all, at, Encoding::MacRoman);
    }
    if (!unit) {
      repaired.append(words.substr(all[at].begin, all[at].end - all[at].begin));
      ++at;
      continue;
    }
    if (!found) {
      found = Mojibake{{all[at].begin, all[at + unit->characters - 1].end}, {}};
    }
    repaired += base::utf8_of(unit->meant);
    at += unit->characters;
  }
  if (found) {
    found->repaired = std::move(repaired);
  }
  return found;
}

std::string without_unseen(std::string words) {
  auto unseen = unseen_characters(words);
  std::reverse(unseen.begin(), unseen.end());  // so that the places before stay where they are
  for (const auto& character : unseen) {
    words.erase(character.begin, character.end - character.begin);
  }
  return words;
}

}  // namespace

std::optional<Mojibake> find_mojibake(std::string_view words) {
  // What such words begin with, as UTF-8 writes it: a byte from C2 to F4 read as Windows-1252, or
  // one of the three first bytes read as Mac OS Roman.
  constexpr auto kBegins = std::to_array<std::string_view>({"\xC3", "\xC2", "\u221A", "\u201A"});
  if (std::none_of(kBegins.begin(), kBegins.end(), [&](auto begins) {
        return words.find(begins) != std::string_view::npos;
      })) {
    return std::nullopt;
  }
  auto found = undone_once(words);
  for (int savings = 1; found && savings < kMostSavings; ++savings) {
    auto deeper = undone_once(found->repaired);
    if (!deeper) {
      break;
    }
    found->repaired = std::move(deeper->repaired);
  }
  if (found) {
    found->repaired = without_unseen(std::move(found->repaired));
  }
  return found;
}

}  // namespace kiosk::dialogue
