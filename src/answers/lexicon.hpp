#pragma once
// The words of all patterns, numbered, so that a question is looked up once and then only numbers
// are compared.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "answers/spelling.hpp"
#include "answers/stemmer.hpp"

namespace kiosk::answers {

/// A word, or the beginning of one ("convuls*"), that stands in patterns of one language.
using WordNumber = std::uint32_t;

/// Where in a question each pattern word stands: ascending positions by number.
using Occurrences = std::vector<std::vector<std::size_t>>;

class Lexicon {
public:
  /// The number of `word`, which may end in *.
  WordNumber number(const dialogue::Language& language, const std::string& word);

  /// Words match by themselves, by stem, and if nobody knows them by near spelling.
  [[nodiscard]] Occurrences find(const std::vector<std::string>& words,
                                 const Vocabulary& vocabulary) const;

private:
  struct Tongue {
    std::unordered_map<std::string, WordNumber> whole;
    std::unordered_multimap<std::string, WordNumber> stems;
    std::unordered_map<std::string, WordNumber> beginnings;
  };

  void find_word(const std::string& word, std::size_t position, Occurrences& found) const;

  std::map<dialogue::Language, Tongue> tongues_;
  WordNumber count_ = 0;
};

}  // namespace kiosk::answers
