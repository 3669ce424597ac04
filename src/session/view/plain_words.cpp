#include "session/view/plain_words.hpp"

namespace kiosk::session {

std::string without_bold(const std::string& words) {
  constexpr std::string_view kMark = "**";
  auto plain = words;
  for (auto at = plain.find(kMark); at != std::string::npos; at = plain.find(kMark, at)) {
    plain.erase(at, kMark.size());
  }
  return plain;
}

std::size_t count_words(std::string_view words) {
  std::size_t count = 0;
  bool inside = false;
  for (const char byte : words) {
    const bool space = byte == ' ' || byte == '\n' || byte == '\t';
    count += (!space && !inside) ? 1U : 0U;
    inside = !space;
  }
  return count;
}

}  // namespace kiosk::session
