#pragma once
// Words that stand for each other.

#include <string>
#include <unordered_map>
#include <vector>

#include "dialogue/model/model.hpp"
#include "language/stemmer.hpp"

namespace kiosk::answers {

/// Of one language.
class Synonyms {
public:
  Synonyms(dialogue::Language language, const std::vector<std::vector<std::string>>& groups);

  [[nodiscard]] const dialogue::Language& language() const { return language_; }
  /// The stem of the word, or the one that stands for it. The stemmer is one of this language.
  [[nodiscard]] std::string canonical(const std::string& word,
                                      const language::Stemmer& stemmer) const;

private:
  dialogue::Language language_;
  std::unordered_map<std::string, std::string> first_;  ///< stem -> stem that stands for it
};

}  // namespace kiosk::answers
