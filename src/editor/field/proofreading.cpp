#include "editor/field/proofreading.hpp"

#include <algorithm>
#include <utility>

#include "editor/parts/has_come.hpp"

#include "language/readability.hpp"

namespace kiosk::editor {

void Proofreading::set_lists(std::map<std::string, WordLists> lists) {
  if (lists == lists_) {
    return;
  }
  lists_ = std::move(lists);
  ++changes_;
  for (auto& [language, dictionary] : dictionaries_) {
    if (dictionary.opened) {
      dictionary.opened->set_terms(lists_[language].terms);
    }
  }
}

std::uint64_t Proofreading::changes() {
  for (auto& [language, dictionary] : dictionaries_) {
    if (has_come(dictionary.coming)) {
      dictionary.opened = dictionary.coming.get();
      if (dictionary.opened) {
        dictionary.opened->set_terms(lists_[language].terms);
        ++changes_;
      }
    }
  }
  return changes_;
}

Proofreading::Dictionary& Proofreading::dictionary_of(const std::string& language) {
  const auto [found, is_new] = dictionaries_.try_emplace(language);
  if (is_new) {
    found->second.coming = std::async(how_, [language] {
      auto opened = language::SpellingCheck::open(language, language::dictionary_folders());
      return opened ? std::move(*opened) : Opened();
    });
  }
  return found->second;
}

std::vector<RemarkedWords> Proofreading::remarks(const std::string& text,
                                                 const std::string& language) {
  std::vector<RemarkedWords> remarks;
  const auto lists = lists_.find(language);
  if (lists == lists_.end()) {
    return remarks;
  }
  if (const auto& dictionary = dictionary_of(language); dictionary.opened) {
    for (const auto& range : dictionary.opened->misspelt(text)) {
      remarks.push_back({range, Remark::Misspelt});
    }
  }
  if (const auto reading = language::reading_language_of(language)) {
    for (const auto& range : language::hard_sentences(text, *reading, lists->second.named_words)) {
      remarks.push_back({range, Remark::HardToRead});
    }
  }
  std::ranges::stable_sort(
      remarks, {}, [](const RemarkedWords& words) { return words.range.begin; });
  return remarks;
}

std::vector<std::string> Proofreading::suggestions(const std::string& word,
                                                   const std::string& language) {
  const auto& dictionary = dictionary_of(language);
  return dictionary.opened ? dictionary.opened->suggestions(word) : std::vector<std::string>();
}

}  // namespace kiosk::editor
