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

/// The byte a character came from, in Windows-1252 or Latin-1.
std::optional<unsigned> byte_of(char32_t character) {
  if (character < 0x100) {
    return static_cast<unsigned>(character);
  }
  const auto* found = std::find(kWindows1252.begin(), kWindows1252.end(), character);
  if (found == kWindows1252.end()) {
    return std::nullopt;
  }
  return 0x80U + static_cast<unsigned>(found - kWindows1252.begin());
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

std::optional<Unit> unit_at(const std::vector<CodePoint>& all, std::size_t at) {
  const auto lead = all[at].value < 0x100 ? static_cast<unsigned>(all[at].value) : 0U;
  const auto length = length_led_by(lead);
  if (length == 0 || at + length > all.size()) {
    return std::nullopt;
  }
  char32_t meant = lead & (0x7FU >> length);
  for (std::size_t next = at + 1; next < at + length; ++next) {
    const auto byte = byte_of(all[next].value);
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
    const auto unit = unit_at(all, at);
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
  // All these characters begin with one of the bytes C3, C2 … F4 read alone, which UTF-8 writes as
  // C3 and a second byte.
  if (words.find('\xC3') == std::string_view::npos &&
      words.find('\xC2') == std::string_view::npos) {
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
