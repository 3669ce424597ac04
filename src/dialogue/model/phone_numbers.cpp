#include "dialogue/model/phone_numbers.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/text.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kLongestPhone = 24;
constexpr std::size_t kMostDigits = 15;    // ITU-T E.164
constexpr std::size_t kLongestPrefix = 3;  // 00 or 011 before the country
constexpr std::size_t kLongestEmergency = 6;
constexpr std::size_t kShortestRepeated = 4;  // 000, 111 and 999 are real
constexpr std::size_t kSurelyRepeated = 7;
constexpr std::size_t kShortestRun = 6;

std::string digits_of(const std::string& number) {
  std::string digits;
  std::copy_if(number.begin(), number.end(), std::back_inserter(digits), base::is_digit);
  return digits;
}

bool are_all_the_same(const std::string& digits) {
  return digits.find_first_not_of(digits.front()) == std::string::npos;
}

/// 123456, 98765432, 1234567890.
bool count_up_or_down(const std::string& digits) {
  const auto step = [&](std::size_t at) { return (digits[at] - digits[at - 1] + 10) % 10; };
  if (digits.size() < kShortestRun || (step(1) != 1 && step(1) != 9)) {
    return false;
  }
  for (std::size_t at = 2; at < digits.size(); ++at) {
    if (step(at) != step(1)) {
      return false;
    }
  }
  return true;
}

bool brackets_pair(const std::string& number) {
  bool is_open = false;
  for (const char character : number) {
    if ((character == '(' && is_open) || (character == ')' && !is_open)) {
      return false;
    }
    is_open = character == '(' || (is_open && character != ')');
  }
  return !is_open;
}

std::string why_impossible(const std::string& number, const std::string& digits) {
  const bool has_prefix = digits.starts_with("00") || digits.starts_with("011");
  if (digits.size() == 1) {
    return "one digit is no phone number";
  }
  if (digits.size() > kMostDigits + (has_prefix ? kLongestPrefix : 0)) {
    return "no phone number has " + std::to_string(digits.size()) + " digits";
  }
  if (digits.size() >= kSurelyRepeated && are_all_the_same(digits)) {
    return "all its digits are the same";
  }
  if (number.find('+', 1) != std::string::npos) {
    return "a + stands at the start only";
  }
  return {};
}

std::string why_unlikely(const std::string& number, const std::string& digits, PhoneKind kind) {
  if (kind == PhoneKind::Emergency && digits.size() > kLongestEmergency) {
    return "an emergency number is short";
  }
  if (kind == PhoneKind::Other && digits.size() < 3) {
    return "it has two digits only";
  }
  if (digits.size() >= kShortestRepeated && are_all_the_same(digits)) {
    return "all its digits are the same";
  }
  if (count_up_or_down(digits)) {
    return "its digits follow each other as in counting";
  }
  if (!brackets_pair(number)) {
    return "its brackets do not pair";
  }
  return {};
}

}  // namespace

bool is_written_as_phone(const std::string& words) {
  return words.size() <= kLongestPhone && std::any_of(words.begin(), words.end(), base::is_digit) &&
         words.find_first_not_of("0123456789+-() ") == std::string::npos;
}

bool looks_like_phone(const std::string& word) {
  std::size_t run = 0;
  std::size_t groups = 0;
  std::size_t longest = 0;
  for (const char c : word) {
    run = base::is_digit(c) ? run + 1 : 0;
    groups += run == 1 ? 1 : 0;
    longest = std::max(longest, run);
  }
  return longest >= 3 || groups >= 3;
}

PhoneVerdict judge_phone(const std::string& number, PhoneKind kind) {
  const auto digits = digits_of(number);
  PhoneVerdict verdict;
  verdict.impossible = why_impossible(number, digits);
  if (verdict.impossible.empty()) {
    verdict.unlikely = why_unlikely(number, digits, kind);
  }
  return verdict;
}

}  // namespace kiosk::dialogue
