#include "dialogue/texts/place_in_words.hpp"

#include <charconv>

#include "base/utf8.hpp"

namespace kiosk::dialogue {

namespace {

/// One character as written: how many bytes it takes in the file, and in the words.
struct Step {
  std::size_t written = 1;
  std::size_t read = 1;
};

char32_t code_unit_at(std::string_view file, std::size_t backslash) {
  unsigned unit = 0;
  const auto digits = file.substr(backslash + 2, 4);
  std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
  return unit;
}

Step step_at(std::string_view file, std::size_t at) {
  if (file[at] != '\\' || at + 1 >= file.size()) {
    return {};
  }
  if (file[at + 1] != 'u') {
    return {2, 1};
  }
  const auto unit = code_unit_at(file, at);
  if (unit >= 0xD800 && unit < 0xDC00) {  // the first of a pair, which is one character
    return {12, 4};
  }
  return {6, base::utf8_of(unit).size()};
}

}  // namespace

Extent place_in_words(std::string_view file, Extent written, Extent part) {
  Extent place{written.end, written.end};
  std::size_t read = 0;
  for (auto at = written.begin + 1; at + 1 < written.end && at < file.size() && read < part.end;) {
    const auto step = step_at(file, at);
    if (read <= part.begin) {
      place.begin = at;
    }
    at += step.written;
    read += step.read;
    place.end = at;
  }
  return place;
}

}  // namespace kiosk::dialogue
