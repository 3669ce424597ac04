#include "dialogue/diagnostics/near_names.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"
#include "language/spelling.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kFarthest = 2;
constexpr std::size_t kMostOffered = 3;
constexpr std::size_t kLongestQuote = 60;
static_assert(kLongestQuote + kFarthest <= language::kLongestCompared);

}  // namespace

std::vector<std::string> near_names(std::string_view typed, const std::vector<std::string>& names) {
  std::vector<std::pair<std::size_t, std::string>> near;
  if (typed.size() <= kLongestQuote) {  // longer ones are no slip of a finger, and would take long
    for (const auto& name : names) {
      const auto distance = language::spelling_distance(typed, name, kFarthest);
      if (distance <= kFarthest && distance < std::max<std::size_t>(name.size(), 1)) {
        near.emplace_back(distance, name);
      }
    }
  }
  std::stable_sort(
      near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  near.resize(std::min(near.size(), kMostOffered));
  std::vector<std::string> offered;
  std::transform(near.begin(), near.end(), std::back_inserter(offered), [](auto& pair) {
    return pair.second;
  });
  return offered;
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& names) {
  const auto offered = near_names(typed, names);
  if (offered.empty()) {
    return {};
  }
  std::string words = "did you mean ";
  for (std::size_t index = 0; index < offered.size(); ++index) {
    const auto is_last = index + 1 == offered.size();
    words += index == 0 ? "" : (is_last ? " or " : ", ");
    words += in_quotes(offered[index]);
  }
  return words + "?";
}

std::string quoted_list(const std::vector<std::string>& names) {
  std::string words;
  for (const auto& name : names) {
    words += (words.empty() ? "" : ", ") + in_quotes(name);
  }
  return words;
}

std::string in_quotes(std::string_view words) {
  if (words.size() <= kLongestQuote) {
    return "\"" + std::string(words) + "\"";
  }
  auto end = kLongestQuote;
  while (end > 0 && base::continues_code_point(words[end])) {
    --end;  // not in the middle of a character
  }
  return "\"" + std::string(words.substr(0, end)) + "…\"";
}

}  // namespace kiosk::dialogue
