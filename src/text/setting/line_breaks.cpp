#include "text/setting/line_breaks.hpp"

#include <algorithm>
#include <cstddef>

#include "text/setting/paragraph.hpp"

namespace kiosk::text {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kNarrowNoBreakSpace = "\u202F";
constexpr std::string_view kBreak = "\u200B";
// Characters. Two or three words glued on purpose, such as “10 mg a day”, and single long words
// such as “desacostumbrarse” are shorter.
constexpr std::size_t kLongestGlued = 20;

bool is_line_end(char byte) {
  return byte == ' ' || byte == '\n';
}

std::size_t characters_in(std::string_view words) {
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

/// The bytes of a no-break space at `at`; 0 if there is none.
std::size_t no_break_space_at(std::string_view words, std::size_t at) {
  for (const auto space : {kNoBreakSpace, kNarrowNoBreakSpace}) {
    if (words.substr(at, space.size()) == space) {
      return space.size();
    }
  }
  return 0;
}

/// Whether a line may end after the joint at `at`: not at its end, not before another joint (//).
bool breaks_after(std::string_view stretch, std::size_t at) {
  constexpr std::string_view kJoints = "/.-_?&=";
  return kJoints.find(stretch[at]) != std::string_view::npos && at > 0 && at + 1 < stretch.size() &&
         kJoints.find(stretch[at + 1]) == std::string_view::npos && stretch[at + 1] != '*';
}

void add_stretch(std::string& result, std::string_view stretch) {
  if (characters_in(stretch) <= kLongestGlued) {
    result += stretch;
    return;
  }
  for (std::size_t at = 0; at < stretch.size();) {
    if (const auto space = no_break_space_at(stretch, at); space > 0) {
      result += ' ';
      at += space;
      continue;
    }
    result += stretch[at];
    if (breaks_after(stretch, at)) {
      result += kBreak;
    }
    ++at;
  }
}

}  // namespace

std::string with_breaks(std::string_view words) {
  std::string result;
  result.reserve(words.size());
  for (std::size_t begin = 0; begin < words.size();) {
    auto end = begin;
    while (end < words.size() && !is_line_end(words[end])) {
      ++end;
    }
    add_stretch(result, words.substr(begin, end - begin));
    if (end < words.size()) {
      result += words[end++];
    }
    begin = end;
  }
  return result;
}

std::string longest_unbroken(const std::string& words) {
  const auto plain = with_breaks(plain_words(words));
  std::string longest;
  for (std::size_t begin = 0; begin < plain.size();) {
    const auto space = std::min(plain.find_first_of(" \n", begin), plain.size());
    const auto end = std::min(plain.find(kBreak, begin), space);
    if (end - begin > longest.size()) {
      longest = plain.substr(begin, end - begin);
    }
    begin = end + (end < space ? kBreak.size() : 1);
  }
  return longest;
}

}  // namespace kiosk::text
