#pragma once
// Mends how a question was typed: shaking hands run words together, break them apart and repeat
// letters.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/model/teaching.hpp"
#include "language/phrases.hpp"
#include "language/vocabulary.hpp"

namespace kiosk::answers {

class Normaliser {
public:
  /// `vocabulary` must outlive it, and may still grow. `small_talk` tells nothing at the beginning
  /// and at the end: greetings, thanks, ways into a question ("can you tell me").
  Normaliser(const language::Vocabulary& vocabulary, const dialogue::WordLists& small_talk)
      : vocabulary_(vocabulary)
      , small_talk_(small_talk) {}

  /// Words that the vocabulary does not know are parted ("tooktoomany" → "took", "too", "many"),
  /// joined ("brea", "the" → "breathe") and shortened ("heeelp" → "help") where that gives known
  /// ones; others stay as they are, to be found by near spelling.
  [[nodiscard]] std::vector<std::string> read(std::string_view question) const;

  /// Without small talk at both ends; all of it, if it is nothing else.
  [[nodiscard]] std::vector<std::string>
  without_small_talk(const std::vector<std::string>& words) const;

  /// The words, with each unknown one replaced by the known one that is nearest in spelling.
  [[nodiscard]] std::vector<std::string> respelled(const std::vector<std::string>& words) const;

private:
  [[nodiscard]] bool is_strange(const std::string& word) const;
  /// How many words from `start` on are one word in pieces; 1 if it is whole.
  [[nodiscard]] std::size_t pieces_of_a_word(const std::vector<std::string>& words,
                                             std::size_t start) const;
  [[nodiscard]] std::vector<std::string> joined(const std::vector<std::string>& words) const;
  [[nodiscard]] std::string shortened(const std::string& word) const;
  /// The fewest known words that make up `word`; none if there are not any.
  [[nodiscard]] std::vector<std::string> parted(const std::string& word) const;

  const language::Vocabulary& vocabulary_;
  language::Phrases small_talk_;
};

}  // namespace kiosk::answers
