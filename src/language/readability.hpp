#pragma once
// How hard a text is to read.
//
// English: the grade of Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability
// formulas for Navy enlisted personnel", Research Branch Report 8-75, Naval Air Station Memphis,
// 1975. Spanish: the perspicuity of Szigriszt Pazos, "Sistemas predictivos de legibilidad del
// mensaje escrito", thesis, Universidad Complutense de Madrid, 1993, on the INFLESZ scale of
// Barrio-Cantalejo, Simón-Lorda, Melguizo and others, "Validación de la Escala INFLESZ", An. Sist.
// Sanit. Navar. 31(2), 2008: 65 and above is fairly easy. As in Flesch, "A new readability
// yardstick", J. Appl. Psychol. 32, 1948, a colon or semicolon ends a sentence too.

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.hpp"

namespace kiosk::language {

/// Syllables of an English word in lower case, by its spelling; at least 1.
[[nodiscard]] std::size_t english_syllables(const std::string& word);

/// Syllables of a Spanish word in lower case, by the rules of diphthong and hiatus; at least 1.
[[nodiscard]] std::size_t spanish_syllables(const std::string& word);

struct Counts {
  std::size_t sentences = 0;
  std::size_t words = 0;
  std::size_t syllables = 0;
};

/// US school grade; 0 for no words.
[[nodiscard]] double flesch_kincaid_grade(const Counts& counts);

/// 0 (hard) to about 100 (easy), higher for the easiest; 100 for no words.
[[nodiscard]] double szigriszt_perspicuity(const Counts& counts);

enum class ReadingLanguage { English, Spanish };

/// English for "en" and "en-GB", Spanish for "es" and "es-MX"; nothing for a language that no rule
/// reads: neither this grade, nor forbidden words, nor the words to know it by.
[[nodiscard]] std::optional<ReadingLanguage> reading_language_of(std::string_view tag);

struct Readability {
  Counts counts;
  double score = 0;              ///< grade (English) or perspicuity (Spanish)
  std::string hardest_sentence;  ///< as written; empty for no words
  double hardest_score = 0;      ///< of that sentence alone
  std::vector<std::string>
      hard_words;  ///< at most three of the hardest sentence, the longest first
};

/// Reads many texts of one language.
class Reader {
public:
  /// `named_words` are left out, whatever their case: words a visitor knows or must learn.
  Reader(ReadingLanguage language, const std::vector<std::string>& named_words);

  [[nodiscard]] Readability read(const std::string& text) const;

  /// As if the text behind `next` were read after the one behind `reading`; each ends a sentence.
  void add(const Readability& next, Readability& reading) const;

private:
  [[nodiscard]] bool is_harder(double score, const Readability& than) const;

  ReadingLanguage language_;
  std::set<std::string> named_;  ///< word by word
};

/// Reads `texts` one after the other; each ends a sentence.
[[nodiscard]] Readability read(const std::vector<std::string>& texts,
                               ReadingLanguage language,
                               const std::vector<std::string>& named_words);

/// The grade patients read at with ease, and the least perspicuity of "fairly easy".
inline constexpr double kHighestGrade = 6.0;
inline constexpr double kLowestPerspicuity = 65.0;

/// Harder than that. Never for less than a dozen words, whose score one long word decides.
[[nodiscard]] bool is_hard(const Readability& reading, ReadingLanguage language);

/// What to shorten first, in the bytes of `text`: each sentence that is hard alone; if a hard text
/// has none, its hardest.
[[nodiscard]] std::vector<base::ByteRange> hard_sentences(
    const std::string& text, ReadingLanguage language, const std::vector<std::string>& named_words);

}  // namespace kiosk::language
