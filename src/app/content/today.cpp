#include "app/content/today.hpp"

#include <ctime>

namespace kiosk::app {

base::Day local_day(std::chrono::system_clock::time_point time) {
  const auto seconds = std::chrono::system_clock::to_time_t(time);
  std::tm parts{};
  ::localtime_r(&seconds, &parts);
  constexpr int kFirstYear = 1900;  // of std::tm
  return base::Day(std::chrono::year(parts.tm_year + kFirstYear) /
                   std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)) /
                   std::chrono::day(static_cast<unsigned>(parts.tm_mday)));
}

base::Day local_today() {
  return local_day(std::chrono::system_clock::now());
}

}  // namespace kiosk::app
