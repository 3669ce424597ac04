#pragma once
// The words of all patterns, numbered, so that a question is looked up once and then only numbers
// are compared.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/word_table.hpp"
#include "dialogue/model/model.hpp"
#include "language/stemmer.hpp"
#include "language/vocabulary.hpp"

namespace kiosk::answers {

/// A word, or the beginning of one ("convuls*"), that stands in patterns of one language.
using WordNumber = std::uint32_t;

/// Where in a question each pattern word stands. Kept small, because every part of every sign looks
/// here.
class Occurrences {
public:
  explicit Occurrences(WordNumber words = 0)
      : rows_(words, 0) {}

  /// Positions are noted in ascending order; one noted before is not noted again.
  void note(WordNumber word, std::size_t position);

  /// Ascending; empty if the word is not there.
  [[nodiscard]] const std::vector<std::size_t>& operator[](WordNumber word) const {
    return positions_[rows_[word]];
  }

private:
  std::vector<std::uint32_t> rows_;  ///< of each word in positions_; most are not there: row 0
  std::vector<std::vector<std::size_t>> positions_ = {{}};
};

/// Numbers the words of all patterns as they come.
class PatternWords {
public:
  /// The number of `word`, which may end in *.
  WordNumber number(const dialogue::Language& language, const std::string& word);

private:
  friend class Lexicon;
  struct Tongue {
    std::unordered_map<std::string, WordNumber> whole;
    std::unordered_map<std::string, WordNumber> beginnings;
  };

  std::map<dialogue::Language, Tongue> tongues_;
  WordNumber count_ = 0;
};

/// Finds the words that were numbered.
class Lexicon {
public:
  Lexicon() = default;
  explicit Lexicon(const PatternWords& words);

  /// A word matches as it is, by its stem, and, if the vocabulary does not know it, by near
  /// spelling.
  [[nodiscard]] Occurrences find(const std::vector<std::string>& words,
                                 const language::Vocabulary& vocabulary) const;

private:
  struct Tongue {
    base::WordTable<WordNumber> whole;
    base::WordTable<WordNumber> stems;
    base::WordTable<WordNumber> beginnings;
  };

  void find_word(const std::string& word, std::size_t position, Occurrences& found) const;

  std::vector<Tongue> tongues_;
  WordNumber count_ = 0;
};

}  // namespace kiosk::answers
