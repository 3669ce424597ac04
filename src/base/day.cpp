#include "base/day.hpp"

#include <algorithm>
#include <charconv>

namespace kiosk::base {

namespace {

/// The number written with these digits; 0, which is no month and no day, if there is another sign.
unsigned number_of(std::string_view digits) {
  unsigned number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ptr == digits.data() + digits.size() ? number : 0;
}

std::string padded(unsigned number, std::size_t length) {
  auto digits = std::to_string(number);
  digits.insert(0, length - std::min(length, digits.size()), '0');
  return digits;
}

}  // namespace

std::string words_of(Day day) {
  const std::chrono::year_month_day date(day);
  return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + "-" +
         padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<Day> day_of(std::string_view words) {
  if (words.size() != std::string_view("2026-11-28").size() || words[4] != '-' || words[7] != '-') {
    return std::nullopt;
  }
  const std::chrono::year year(static_cast<int>(number_of(words.substr(0, 4))));
  const auto date = year / std::chrono::month(number_of(words.substr(5, 2))) /
                    std::chrono::day(number_of(words.substr(8)));
  return year > std::chrono::year(0) && date.ok() ? std::optional(Day(date)) : std::nullopt;
}

}  // namespace kiosk::base
