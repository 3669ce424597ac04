#include "paper/document.hpp"

#include "text/setting/marks.hpp"

namespace kiosk::paper {

Words words_of(const std::string& marked, const std::string& language) {
  const auto read = text::read_marks(marked);
  Words words;
  words.language = language;
  std::size_t from = 0;
  const auto add = [&](std::size_t end, Weight weight) {
    if (end > from) {
      words.spans.push_back({read.plain.substr(from, end - from), weight, Mark::None});
      from = end;
    }
  };
  for (const auto& bold : read.bold) {
    add(bold.begin, Weight::Regular);
    add(bold.end, Weight::Bold);
  }
  add(read.plain.size(), Weight::Regular);
  return words;
}

std::string plain(const Words& words) {
  std::string all;
  for (const auto& span : words.spans) {
    all += span.words;
  }
  return all;
}

}  // namespace kiosk::paper
