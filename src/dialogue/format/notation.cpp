#include "dialogue/format/notation.hpp"

#include <algorithm>
#include <chrono>
#include <string_view>

#include "base/day.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kLowerOrDigit = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kHexadecimal = "0123456789abcdef";
constexpr std::string_view kAlphanumeric =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

bool is_made_of(std::string_view words, std::string_view characters) {
  return !words.empty() && words.find_first_not_of(characters) == std::string_view::npos;
}

/// Each part between `separator` is made of `characters`, and none is empty.
bool is_joined(std::string_view words, char separator, std::string_view characters) {
  const auto parts = base::split(words, separator);
  return std::all_of(
      parts.begin(), parts.end(), [&](const auto part) { return is_made_of(part, characters); });
}

bool is_flag_number(std::string_view words) {
  return words.size() >= 2 && words.size() <= 4 && words[0] >= 'A' && words[0] <= 'Z' &&
         std::all_of(words.begin() + 1, words.end(), base::is_digit);
}

}  // namespace

bool is_variable(const std::string& words) {
  return words.size() <= kVariableNotation.most_signs && is_joined(words, '_', kLowerOrDigit);
}

bool is_language(const std::string& words) {
  const std::string_view tag = words;
  const auto primary = tag.substr(0, tag.find('-'));
  if (primary.size() < 2 || primary.size() > 3 || !is_made_of(primary, kLower)) {
    return false;
  }
  return tag.size() <= kLanguageNotation.most_signs && is_joined(tag, '-', kAlphanumeric);
}

bool is_fact(const std::string& words) {
  return words.size() >= 2 && words.size() <= 5 && words[0] == 'F' &&
         is_made_of(words.substr(1), kDigits);
}

bool is_figure_file(const std::string& words) {
  constexpr std::string_view kFolder = "figures/";
  constexpr std::string_view kEnding = ".svg";
  if (words.size() <= kFolder.size() + kEnding.size() || words.rfind(kFolder, 0) != 0 ||
      words.compare(words.size() - kEnding.size(), kEnding.size(), kEnding) != 0) {
    return false;
  }
  return is_id(words.substr(kFolder.size(), words.size() - kFolder.size() - kEnding.size()));
}

bool is_date(const std::string& words) {
  const auto day = base::day_of(words);
  const auto year = std::chrono::year_month_day(day.value_or(base::Day())).year();
  return day && year >= std::chrono::year(1900) && year < std::chrono::year(2100);
}

bool are_flag_numbers(const std::string& words) {
  const auto parts = base::split(words, ' ');
  return std::all_of(parts.begin(), parts.end(), is_flag_number);
}

bool is_one_word(const std::string& words) {
  return words.find(' ') == std::string::npos;
}

bool is_signer(const std::string& words) {
  const auto is_control = [](char byte) { return byte >= 0 && byte < ' '; };
  return !base::first_invalid_utf8(words) &&
         base::count_code_points(words) <= kSignerNotation.most_signs &&
         words.find_first_of("{}*\x7f") == std::string::npos &&
         std::none_of(words.begin(), words.end(), is_control);
}

bool is_digest(const std::string& words) {
  return words.size() == 64 && is_made_of(words, kHexadecimal);
}

bool is_fingerprint(const std::string& words) {
  return words.size() == 8 && is_made_of(words, kHexadecimal);
}

bool is_public_key(const std::string& words) {
  // "Ed", the mark of all of them, and the first bits of the key's id.
  return words.size() == 56 && words.starts_with("RW") && is_made_of(words.substr(2, 1), "QRST") &&
         is_made_of(words, std::string(kAlphanumeric) + "+/");
}

bool is_print_queue(const std::string& words) {
  const auto is_control = [](char byte) { return byte >= 0 && byte < ' '; };
  return !words.starts_with('-') && !base::first_invalid_utf8(words) &&
         base::count_code_points(words) <= kPrintQueueNotation.most_signs &&
         words.find_first_of(" /\\#?'\"\x7f") == std::string::npos &&
         std::none_of(words.begin(), words.end(), is_control);
}

bool is_clinic_name(const std::string& words) {
  return words.size() <= kClinicNotation.most_signs &&
         words.find_first_of("{}*") == std::string::npos;
}

bool is_id(const std::string& words) {
  return words.size() <= kIdNotation.most_signs && is_joined(words, '-', kLowerOrDigit);
}

}  // namespace kiosk::dialogue
