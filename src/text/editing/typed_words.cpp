#include "text/editing/typed_words.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "text/editing/stops.hpp"
#include "text/setting/valid_utf8.hpp"

namespace kiosk::text {

namespace {

bool breaks_line(char32_t character) {
  return (character >= U'\t' && character <= U'\r') || character == 0x85 || character == 0x2028 ||
         character == 0x2029;
}

bool is_control(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

}  // namespace

std::string on_one_line(std::string_view words) {
  const std::string valid = valid_utf8(words);
  std::string line;
  line.reserve(valid.size());
  bool broken = false;  // since the last character that stays
  for (const auto& character : base::code_points_of(valid)) {
    if (breaks_line(character.value)) {
      line.erase(line.find_last_not_of(' ') + 1);
      broken = true;
    } else if (!is_control(character.value) && !(broken && character.value == U' ')) {
      if (broken && !line.empty()) {
        line += ' ';
      }
      line.append(valid, character.begin, character.end - character.begin);
      broken = false;
    }
  }
  return line;
}

std::string_view fitting(std::string_view words, std::size_t room) {
  if (words.size() <= room) {
    return words;
  }
  // What follows may belong to the last letter that fits.
  constexpr std::size_t kFollowing = 64;
  auto end = std::min(words.size(), room + kFollowing);
  while (end > 0 && end < words.size() && base::continues_code_point(words[end])) {
    --end;
  }
  return words.substr(0, last_bound(words.substr(0, end), room));
}

}  // namespace kiosk::text
