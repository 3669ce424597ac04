#include "answers/guard/lexicon.hpp"

#include <algorithm>

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

WordNumber Lexicon::number(const dialogue::Language& language, const std::string& word) {
  auto& tongue = tongues_[language];
  if (!word.empty() && word.back() == '*') {
    const auto added = tongue.beginnings.emplace(word.substr(0, word.size() - 1), count_);
    count_ += added.second ? 1 : 0;
    return added.first->second;
  }
  const auto added = tongue.whole.emplace(word, count_);
  if (added.second) {
    ++count_;
    if (!language::is_number(word)) {
      tongue.stems.emplace(language::light_stem(word), added.first->second);
    }
  }
  return added.first->second;
}

void Lexicon::find_word(const std::string& word, std::size_t position, Occurrences& found) const {
  const auto stem = language::light_stem(word);
  for (const auto& [language, tongue] : tongues_) {
    if (const auto whole = tongue.whole.find(word); whole != tongue.whole.end()) {
      found.note(whole->second, position);
    }
    if (stem.size() >= kShortestStem && !language::is_number(word)) {
      const auto [begin, end] = tongue.stems.equal_range(stem);
      std::for_each(begin, end, [&](const auto& entry) { found.note(entry.second, position); });
    }
    for (std::size_t length = 1; length <= word.size(); ++length) {
      const auto start = tongue.beginnings.find(word.substr(0, length));
      if (start != tongue.beginnings.end()) {
        found.note(start->second, position);
      }
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
