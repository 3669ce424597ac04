#include "language/vocabulary.hpp"

#include <algorithm>
#include <bit>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "language/spelling.hpp"
#include "language/words.hpp"

namespace kiosk::language {

namespace {

constexpr std::size_t kOneSlip = 5;
constexpr std::size_t kTwoSlips = 9;
constexpr std::size_t kMostSlips = 2;
constexpr std::size_t kLongest = 24;  ///< letters of words that are corrected

/// A bit for each letter that stands in the word, some letters sharing one.
std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char letter : word) {
    letters |= 1U << (static_cast<std::uint32_t>(letter) & 31U);
  }
  return letters;
}

/// One slip changes at most two letters, so words that differ in more need not be compared.
bool may_be_near(std::uint32_t left, std::uint32_t right, std::size_t slips) {
  return static_cast<std::size_t>(std::popcount(left ^ right)) <= 2 * slips;
}

std::size_t slips_allowed(std::size_t left_size, std::size_t right_size) {
  return std::min(left_size, right_size) >= kTwoSlips ? kMostSlips : 1;
}

bool may_be_found(const std::string& word) {
  return word.size() + 1 >= kOneSlip && word.size() <= kLongest && !has_digit(word);
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<std::string>& words) {
  std::unordered_set<std::string_view> met;
  std::vector<const std::string*> once;
  std::vector<std::pair<std::string, std::uint32_t>> letters;
  for (const auto& word : words) {
    if (met.insert(word).second) {
      once.push_back(&word);
      letters.emplace_back(word, letters_of(word));
    }
  }
  const base::WordTable<std::uint32_t> known(std::move(letters));
  std::vector<std::pair<std::uint32_t, std::uint32_t>> of_length;
  for (const auto* word : once) {
    if (may_be_found(*word)) {
      of_length.emplace_back(static_cast<std::uint32_t>(word->size()), known.view().entry(*word));
    }
  }
  base::Packer packer;
  known.view().pack(packer);
  base::Table<std::uint32_t>::of(kLongest + 1, of_length).view().pack(packer);
  auto own = base::hold(packer.take());
  base::Unpacker unpacker(own.bytes);
  *this = unpack(unpacker);
  own_ = std::move(own);
}

void Vocabulary::pack(base::Packer& packer) const {
  known_.pack(packer);
  by_length_.pack(packer);
}

Vocabulary Vocabulary::unpack(base::Unpacker& unpacker) {
  Vocabulary vocabulary;
  vocabulary.known_ = base::WordTableView<std::uint32_t>::unpack(unpacker);
  vocabulary.by_length_ = base::TableView<std::uint32_t>::unpack(unpacker);
  return vocabulary;
}

std::vector<std::string> Vocabulary::near(const std::string& word) const {
  std::vector<std::string> nearest;
  if (word.size() < kOneSlip || word.size() > kLongest || has_digit(word)) {
    return nearest;
  }
  const auto letters = letters_of(word);
  std::size_t least = kMostSlips;
  const auto end = std::min(by_length_.rows(), word.size() + kMostSlips + 1);
  for (auto length = word.size() - kMostSlips; length < end; ++length) {
    const auto allowed = slips_allowed(word.size(), length);
    for (const auto entry : by_length_.row(length)) {
      const auto most = std::min(allowed, least);
      const auto slips = may_be_near(letters, known_.value(entry), most)
                             ? spelling_distance(word, known_.word(entry), most)
                             : most + 1;
      if (slips > most) {
        continue;
      }
      if (slips < least) {
        nearest.clear();
        least = slips;
      }
      nearest.emplace_back(known_.word(entry));
    }
  }
  return nearest;
}

}  // namespace kiosk::language
