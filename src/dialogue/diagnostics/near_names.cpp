#include "dialogue/diagnostics/near_names.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kFarthest = 2;
constexpr std::size_t kMostOffered = 3;
constexpr std::size_t kLongestQuote = 60;

/// The distance of prefixes: `rows` are the last two rows and the one being filled.
std::size_t cell(const std::vector<std::vector<std::size_t>>& rows,
                 std::string_view from,
                 std::string_view to,
                 std::pair<std::size_t, std::size_t> at) {
  const auto [i, j] = at;
  const std::size_t changed = from[i - 1] == to[j - 1] ? 0 : 1;
  auto best = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + changed});
  if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
    best = std::min(best, rows[i - 2][j - 2] + 1);
  }
  return best;
}

}  // namespace

std::size_t edit_distance(std::string_view from, std::string_view to, std::size_t limit) {
  const auto longer = std::max(from.size(), to.size());
  if (longer - std::min(from.size(), to.size()) > limit) {
    return limit + 1;
  }
  std::vector<std::vector<std::size_t>> rows(from.size() + 1,
                                             std::vector<std::size_t>(to.size() + 1));
  for (std::size_t i = 0; i <= from.size(); ++i) {
    rows[i][0] = i;
  }
  for (std::size_t j = 0; j <= to.size(); ++j) {
    rows[0][j] = j;
  }
  for (std::size_t i = 1; i <= from.size(); ++i) {
    for (std::size_t j = 1; j <= to.size(); ++j) {
      rows[i][j] = cell(rows, from, to, {i, j});
    }
  }
  return std::min(rows[from.size()][to.size()], limit + 1);
}

std::vector<std::string> near_names(std::string_view typed, const std::vector<std::string>& names) {
  std::vector<std::pair<std::size_t, std::string>> near;
  if (typed.size() <= kLongestQuote) {  // longer ones are no slip of a finger, and would take long
    for (const auto& name : names) {
      const auto distance = edit_distance(typed, name, kFarthest);
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
