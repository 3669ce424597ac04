#include "text/marks.hpp"

#include <string_view>

#include "text/typesetter.hpp"

namespace kiosk::text {
namespace {

constexpr std::string_view kMark = "**";

}  // namespace

MarkedWords read_marks(const std::string& words) {
  MarkedWords result;
  std::size_t from = 0;
  while (true) {
    const std::size_t open = words.find(kMark, from);
    const std::size_t close =
        open == std::string::npos ? open : words.find(kMark, open + kMark.size());
    if (close == std::string::npos) {
      result.plain.append(words, from);
      return result;
    }
    result.plain.append(words, from, open - from);
    const std::size_t begin = result.plain.size();
    result.plain.append(words, open + kMark.size(), close - open - kMark.size());
    if (result.plain.size() > begin) {
      result.bold.push_back({begin, result.plain.size()});
    }
    from = close + kMark.size();
  }
}

std::string plain_words(const std::string& words) {
  return read_marks(words).plain;
}

}  // namespace kiosk::text
