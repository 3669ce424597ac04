#include "base/utc.hpp"

#include <ctime>

namespace kiosk::base {

std::string utc_words(std::chrono::system_clock::time_point when) {
  const auto seconds = std::chrono::system_clock::to_time_t(when);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  constexpr std::size_t kMost = 32;
  std::string words(kMost, '\0');
  words.resize(std::strftime(words.data(), words.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
  return words;
}

}  // namespace kiosk::base
