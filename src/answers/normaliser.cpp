#include "answers/normaliser.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

/// Shorter unknown words are more often a name or a slip than words run together.
constexpr std::size_t kShortestTogether = 7;
constexpr std::size_t kLongestTogether = 60;
constexpr std::size_t kLongestPart = 16;
/// Shorter parts are found in too many words by chance, so each costs as much as three longer ones;
/// all parts together may cost one for every two letters.
constexpr std::size_t kLongPart = 3;
constexpr std::size_t kShortPartCost = 3;
constexpr std::size_t kLettersForCost = 2;
/// At most this many pieces were one word: "ba clo fen".
constexpr std::size_t kMostPieces = 4;
constexpr std::size_t kShortestJoined = 5;
constexpr std::size_t kSpelledOut = 3;

/// With no letter standing more than `most` times in a row.
std::string without_stretches(const std::string& word, std::size_t most) {
  std::string shorter;
  std::size_t in_a_row = 0;
  for (const char letter : word) {
    in_a_row = !shorter.empty() && shorter.back() == letter ? in_a_row + 1 : 1;
    if (in_a_row <= most) {
      shorter += letter;
    }
  }
  return shorter;
}

bool is_stretched(const std::string& word) {
  return without_stretches(word, 2) != word;
}

}  // namespace

bool Normaliser::is_strange(const std::string& word) const {
  return !language::has_digit(word) && !vocabulary_.knows(word);
}

std::string Normaliser::shortened(const std::string& word) const {
  if (!is_stretched(word) || !is_strange(word)) {
    return word;
  }
  auto twice = without_stretches(word, 2);
  return vocabulary_.knows(twice) ? twice : without_stretches(word, 1);
}

std::size_t Normaliser::pieces_of_a_word(const std::vector<std::string>& words,
                                         std::size_t start) const {
  std::size_t taken = 1;
  auto together = words[start];
  bool strange = is_strange(together);
  bool spelled_out = together.size() == 1;
  for (auto next = start + 1; next < words.size() && !language::has_digit(words[next]); ++next) {
    const auto count = next - start + 1;
    spelled_out = spelled_out && words[next].size() == 1;
    // Single letters in a row are a word spelled out, however many there are.
    if (count > kMostPieces && !spelled_out) {
      break;
    }
    strange = strange || is_strange(words[next]);
    together += words[next];
    const bool may_be_one = strange || (spelled_out && count >= kSpelledOut);
    if (may_be_one && together.size() >= kShortestJoined && vocabulary_.knows(together)) {
      taken = count;
    }
  }
  return taken;
}

std::vector<std::string> Normaliser::joined(const std::vector<std::string>& words) const {
  std::vector<std::string> whole;
  for (std::size_t start = 0; start < words.size();) {
    const auto end = start + pieces_of_a_word(words, start);
    auto& word = whole.emplace_back();
    for (; start < end; ++start) {
      word += words[start];
    }
  }
  return whole;
}

std::vector<std::string> Normaliser::parted(const std::string& word) const {
  if (word.size() < kShortestTogether || word.size() > kLongestTogether) {
    return {};
  }
  constexpr auto kNever = std::numeric_limits<std::size_t>::max();
  // The cheapest way to make up each beginning of the word.
  std::vector<std::size_t> cost(word.size() + 1, kNever);
  std::vector<std::size_t> last(word.size() + 1, 0);
  cost[0] = 0;
  for (std::size_t end = 1; end <= word.size(); ++end) {
    for (std::size_t start = end - std::min(end, kLongestPart); start < end; ++start) {
      const auto size = end - start;
      const std::size_t price = size < kLongPart ? kShortPartCost : 1;
      if (cost[start] != kNever && cost[start] + price < cost[end] &&
          (size > 1 || word[start] == 'i' || word[start] == 'y') &&
          vocabulary_.knows(word.substr(start, size))) {
        cost[end] = cost[start] + price;
        last[end] = start;
      }
    }
  }
  std::vector<std::string> parts;
  if (cost[word.size()] > word.size() / kLettersForCost) {
    return parts;
  }
  for (auto end = word.size(); end > 0; end = last[end]) {
    parts.push_back(word.substr(last[end], end - last[end]));
  }
  std::reverse(parts.begin(), parts.end());
  return parts;
}

std::vector<std::string> Normaliser::read(std::string_view question) const {
  std::vector<std::string> words;
  for (const auto& word : joined(language::split_words(question))) {
    auto shorter = shortened(word);
    const bool may_be_several = is_strange(shorter) && vocabulary_.near(shorter).empty();
    const auto parts = may_be_several ? parted(shorter) : std::vector<std::string>();
    if (parts.empty()) {
      words.push_back(std::move(shorter));
    } else {
      words.insert(words.end(), parts.begin(), parts.end());
    }
  }
  words.resize(std::min(words.size(), language::kMostWords));
  return words;
}

std::vector<std::string>
Normaliser::without_small_talk(const std::vector<std::string>& words) const {
  std::size_t begin = 0;
  for (std::size_t talk = 1; talk > 0 && begin < words.size(); begin += talk) {
    talk = small_talk_.at(words, begin);
  }
  auto end = words.size();
  for (std::size_t talk = 1; talk > 0 && end > begin; end -= talk) {
    talk = small_talk_.before(words, end);
  }
  if (begin >= end) {
    return words;
  }
  return {words.begin() + static_cast<std::ptrdiff_t>(begin),
          words.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::vector<std::string> Normaliser::respelled(const std::vector<std::string>& words) const {
  auto known = words;
  for (auto& word : known) {
    if (is_strange(word)) {
      const auto near = vocabulary_.near(word);
      word = near.empty() ? word : near.front();
    }
  }
  return known;
}

}  // namespace kiosk::answers
