#include "text/setting/marks.hpp"

#include "text/setting/paragraph.hpp"

namespace kiosk::text {

std::vector<MarkPair> find_marks(std::string_view words) {
  std::vector<MarkPair> pairs;
  std::size_t from = 0;
  while (true) {
    const auto open = words.find(kMark, from);
    const auto close =
        open == std::string_view::npos ? open : words.find(kMark, open + kMark.size());
    if (close == std::string_view::npos) {
      return pairs;
    }
    pairs.push_back({open, close});
    from = close + kMark.size();
  }
}

MarkedWords read_marks(const std::string& words) {
  MarkedWords result;
  std::size_t from = 0;
  for (const MarkPair& pair : find_marks(words)) {
    result.plain.append(words, from, pair.open - from);
    const auto between = pair.between();
    const auto begin = result.plain.size();
    result.plain.append(words, between.begin, between.end - between.begin);
    if (result.plain.size() > begin) {
      result.bold.push_back({begin, result.plain.size()});
    }
    from = pair.close + kMark.size();
  }
  result.plain.append(words, from);
  return result;
}

std::string plain_words(const std::string& words) {
  return read_marks(words).plain;
}

}  // namespace kiosk::text
