#include <algorithm>
#include <string_view>

#include "base/text.hpp"
#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kLowerOrDigit = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kAlphanumeric =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr std::size_t kLongestId = 60;

bool is_made_of(std::string_view words, std::string_view characters) {
  return !words.empty() && words.find_first_not_of(characters) == std::string_view::npos;
}

/// Each part between `separator` is made of `characters`, and none is empty.
bool is_joined(std::string_view words, char separator, std::string_view characters) {
  const auto parts = base::split(words, separator);
  return std::all_of(
      parts.begin(), parts.end(), [&](const auto part) { return is_made_of(part, characters); });
}

}  // namespace

bool is_variable(const std::string& words) {
  return words.size() <= kLongestId && is_joined(words, '_', kLowerOrDigit);
}

bool is_language(const std::string& words) {
  const std::string_view tag = words;
  const auto primary = tag.substr(0, tag.find('-'));
  if (primary.size() < 2 || primary.size() > 3 || !is_made_of(primary, kLower)) {
    return false;
  }
  return tag.size() <= 20 && is_joined(tag, '-', kAlphanumeric);
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

bool is_id(const std::string& words) {
  return words.size() <= kLongestId && is_joined(words, '-', kLowerOrDigit);
}

}  // namespace kiosk::dialogue
