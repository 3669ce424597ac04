#include "answers/likeness/synonyms.hpp"

#include <utility>

#include "language/words.hpp"

namespace kiosk::answers {

Synonyms::Synonyms(dialogue::Language language, const std::vector<std::vector<std::string>>& groups)
    : language_(std::move(language)) {
  const language::Stemmer stemmer(language_);
  for (const auto& group : groups) {
    std::string first;
    for (const auto& entry : group) {
      for (const auto& word : language::split_words(entry)) {
        const auto stem = stemmer.stem(word);
        first = first.empty() ? stem : first;
        first_.emplace(stem, first);
      }
    }
  }
}

std::string Synonyms::canonical(const std::string& word, const language::Stemmer& stemmer) const {
  auto stem = stemmer.stem(word);
  const auto same = first_.find(stem);
  return same == first_.end() ? stem : same->second;
}

}  // namespace kiosk::answers
