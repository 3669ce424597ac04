#pragma once
// Texts cut into sentences and words, the same way for the reading grade and for the rules on
// words.

#include <string>
#include <vector>

#include "base/byte_range.hpp"

namespace kiosk::language {

enum class Mood { Statement, Question };

struct Sentence {
  std::vector<std::string> words;  ///< in lower case; hyphens and apostrophes (') inside words stay
  std::string written;             ///< as it stands on the glass, bold marks and slots left out
  base::ByteRange place = {};      ///< from its first letter in the text to its last
  Mood mood = Mood::Statement;
};

/// A sentence ends with . ! ? : ; or … before a blank, and with the text. Bold marks and slots are
/// left out; sentences without a word too.
[[nodiscard]] std::vector<Sentence> sentences_of(const std::string& text);

/// The words of all sentences, one after the other.
[[nodiscard]] std::vector<std::string> words_of(const std::string& text);

/// Lower case for ASCII and the accented letters of Western Europe (U+00C0 to U+00DE).
[[nodiscard]] std::string lower_case(const std::string& words);

}  // namespace kiosk::language
