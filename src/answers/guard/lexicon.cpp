#include "answers/guard/lexicon.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

constexpr std::size_t kShortestStem = 3;

}  // namespace

void Occurrences::note(WordNumber word, std::size_t position) {
  auto& row = rows_[word];
  if (row == 0) {
    row = static_cast<std::uint32_t>(positions_.size());
    positions_.emplace_back();
  }
  auto& positions = positions_[row];
  if (positions.empty() || positions.back() != position) {
    positions.push_back(position);
  }
}

WordNumber PatternWords::number(const dialogue::Language& language, const std::string& word) {
  auto& tongue = tongues_[language];
  const bool is_beginning = !word.empty() && word.back() == '*';
  const auto added = is_beginning
                         ? tongue.beginnings.emplace(word.substr(0, word.size() - 1), count_)
                         : tongue.whole.emplace(word, count_);
  count_ += added.second ? 1 : 0;
  return added.first->second;
}

Lexicon::Lexicon(const PatternWords& words)
    : count_(words.count_) {
  using Entries = std::vector<std::pair<std::string, WordNumber>>;
  for (const auto& [language, tongue] : words.tongues_) {
    Entries stems;
    for (const auto& [word, number] : tongue.whole) {
      if (!language::is_number(word)) {
        stems.emplace_back(language::light_stem(word), number);
      }
    }
    tongues_.push_back(
        {base::WordTable(Entries(tongue.whole.begin(), tongue.whole.end())),
         base::WordTable(std::move(stems)),
         base::WordTable(Entries(tongue.beginnings.begin(), tongue.beginnings.end()))});
  }
}

void Lexicon::find_word(const std::string& word, std::size_t position, Occurrences& found) const {
  const auto note = [&](std::span<const WordNumber> numbers) {
    std::for_each(
        numbers.begin(), numbers.end(), [&](WordNumber number) { found.note(number, position); });
  };
  const auto stem = language::light_stem(word);
  for (const auto& tongue : tongues_) {
    note(tongue.whole.of(word));
    if (stem.size() >= kShortestStem && !language::is_number(word)) {
      note(tongue.stems.of(stem));
    }
    for (std::size_t length = 1; length <= word.size(); ++length) {
      note(tongue.beginnings.of(std::string_view(word).substr(0, length)));
    }
  }
}

Occurrences Lexicon::find(const std::vector<std::string>& words,
                          const language::Vocabulary& vocabulary) const {
  Occurrences found(count_);
  for (std::size_t position = 0; position < words.size(); ++position) {
    find_word(words[position], position, found);
    if (!vocabulary.knows(words[position])) {
      for (const auto& meant : vocabulary.near(words[position])) {
        find_word(meant, position, found);
      }
    }
  }
  return found;
}

}  // namespace kiosk::answers
