#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "dialogue/texts/characters.hpp"
#include "dialogue/texts/leftovers.hpp"

namespace kiosk::dialogue {

namespace {

constexpr auto kNone = std::string_view::npos;

bool is_letter_byte(char byte) {
  return base::is_ascii_letter(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

bool is_word_byte(char byte) {
  return is_letter_byte(byte) || base::is_digit(byte);
}

char byte_at(std::string_view words, std::size_t at) {
  return at < words.size() ? words[at] : ' ';
}

char byte_before(std::string_view words, std::size_t at) {
  return at == 0 ? ' ' : words[at - 1];
}

/// The end of `<b>`, `</p>`, `<br/>` or `<!-- … -->` that begins at `at`.
std::size_t end_of_tag(std::string_view words, std::size_t at) {
  if (words[at] != '<') {
    return kNone;
  }
  const auto next = byte_at(words, at + 1) == '/' ? at + 2 : at + 1;
  const auto first = byte_at(words, next);
  if (!base::is_ascii_letter(first) && first != '!') {
    return kNone;
  }
  const auto close = words.find_first_of("<>", next);
  return close == kNone || words[close] == '<' ? kNone : close + 1;
}

/// The end of `&amp;` or `&#39;` that begins at `at`.
std::size_t end_of_entity(std::string_view words, std::size_t at) {
  constexpr std::size_t kLongest = 12;
  if (words[at] != '&') {
    return kNone;
  }
  const auto close = words.find(';', at);
  if (close == kNone || close < at + 3 || close > at + kLongest) {
    return kNone;
  }
  const auto name = words.substr(at + 1, close - at - 1);
  const auto fits = std::all_of(name.begin(), name.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) < 0x80 && is_word_byte(byte)) || byte == '#';
  });
  return fits ? close + 1 : kNone;
}

/// The end of `[words](page)` that begins at `at`.
std::size_t end_of_link(std::string_view words, std::size_t at) {
  const auto middle = words[at] == '[' ? words.find("](", at) : kNone;
  const auto close = middle == kNone ? kNone : words.find(')', middle);
  return close == kNone ? kNone : close + 1;
}

/// The end of `[b]` or `[/url]` that begins at `at`.
std::size_t end_of_board_tag(std::string_view words, std::size_t at) {
  constexpr std::array<std::string_view, 16> kTags{"[b]",
                                                   "[/b]",
                                                   "[i]",
                                                   "[/i]",
                                                   "[u]",
                                                   "[/u]",
                                                   "[br]",
                                                   "[url]",
                                                   "[/url]",
                                                   "[img]",
                                                   "[/img]",
                                                   "[color]",
                                                   "[/color]",
                                                   "[size]",
                                                   "[/size]",
                                                   "[list]"};
  for (const auto tag : kTags) {
    if (words.substr(at, tag.size()) == tag) {
      return at + tag.size();
    }
  }
  return kNone;
}

/// The end of a backslash and a letter, such as \n, or \u00e9 written twice over.
std::size_t end_of_backslash(std::string_view words, std::size_t at) {
  if (words[at] != '\\' || at + 1 >= words.size()) {
    return kNone;
  }
  return words[at + 1] == 'u' || words[at + 1] == 'x' ? std::min(at + 6, words.size()) : at + 2;
}

/// The end of *words*, _words_, ~~words~~, __words__ or `words` that begin at `at`, where the mark
/// stands at the edge of a word. Two stars are the kiosk's own mark.
std::size_t end_of_marked(std::string_view words, std::size_t at) {
  constexpr std::array<std::string_view, 5> kMarks{"*", "__", "_", "~~", "`"};
  for (const auto mark : kMarks) {
    if (words.substr(at, mark.size()) != mark) {
      continue;
    }
    const auto inside = at + mark.size();
    const auto close = words.find(mark, inside);
    if (close == kNone || close == inside || byte_at(words, inside) == ' ' ||
        byte_before(words, close) == ' ' || is_word_byte(byte_before(words, at)) ||
        is_word_byte(byte_at(words, close + mark.size()))) {
      return kNone;
    }
    return close + mark.size();
  }
  return kNone;
}

/// The end of a heading, a quotation, a number or a bullet that Markdown or Word put at the start.
std::size_t end_of_start(std::string_view words, std::size_t at) {
  if (at != 0) {
    return kNone;
  }
  const auto blank = words.find(' ');
  const auto first = words.substr(0, blank);
  constexpr std::array<std::string_view, 14> kStarts{
      "#", "##", "###", "####", "-", "*", "+", ">", "•", "·", "◦", "▪", "o", "–"};
  const auto is_start = std::find(kStarts.begin(), kStarts.end(), first) != kStarts.end();
  // "o" is a bullet of Word before a capital letter; before a small one it is Spanish for "or".
  const auto next = blank == kNone ? ' ' : byte_at(words, blank + 1);
  return blank == kNone || !is_start || (first == "o" && !(next >= 'A' && next <= 'Z')) ? kNone
                                                                                        : blank;
}

/// The end of a place for a value as programs write it: %s, %1$s, ${name}, {{name}}.
std::size_t end_of_value(std::string_view words, std::size_t at) {
  if (words.substr(at, 2) == "${" || words.substr(at, 2) == "{{") {
    const auto close = words.find('}', at);
    return close == kNone ? at + 2 : close + 1;
  }
  if (words[at] != '%' || is_word_byte(byte_before(words, at))) {
    return kNone;
  }
  const auto kind = byte_at(words, at + 1);
  const auto ends = !is_word_byte(byte_at(words, at + 2));
  return (kind == 's' || kind == 'd' || kind == '@') && ends ? at + 2 : kNone;
}

struct Kind {
  std::size_t (*end)(std::string_view words, std::size_t at);
  const char* mend;
};

constexpr std::array<Kind, 8> kKinds{{
    {end_of_tag, "remove it; for bold words write **two stars** on both sides"},
    {end_of_entity, "write the sign itself, such as & or a space"},
    {end_of_link, "write the words alone; the kiosk has no links"},
    {end_of_board_tag, "remove it; for bold words write **two stars** on both sides"},
    {end_of_backslash, "remove it; a new line is a new text block"},
    {end_of_marked, "for bold words write **two stars** on both sides, for others none"},
    {end_of_start, R"(remove it; a list stands in "points" or "steps")"},
    {end_of_value, "write the words, or a slot such as {clinic_phone}"},
}};

/// Where the kiosk's own bold marks stand, so that no other rule takes them for something.
bool is_bold_mark(std::string_view words, std::size_t at) {
  return words.substr(at, 2) == "**";
}

}  // namespace

std::vector<Leftover> find_foreign_marks(std::string_view words) {
  std::vector<Leftover> found;
  for (std::size_t at = 0; at < words.size();) {
    at = at == 0 ? 0 : words.find_first_of("<&[\\*_~`%${", at);
    if (at == kNone) {
      break;
    }
    if (is_bold_mark(words, at)) {
      at += 2;
      continue;
    }
    auto next = at + 1;
    for (const auto& kind : kKinds) {
      if (const auto end = kind.end(words, at); end != kNone) {
        found.push_back({{at, end}, kind.mend});
        next = end;
        break;
      }
    }
    at = next;
  }
  return found;
}

}  // namespace kiosk::dialogue
