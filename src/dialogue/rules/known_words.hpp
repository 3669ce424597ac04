#pragma once
// What the rules found out about words, for whom checks a dialogue again and again while few of its
// words change. What was not asked for in the last check is forgotten.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/remembered.hpp"
#include "dialogue/diagnostics/report.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/teaching.hpp"
#include "dialogue/rules/language_detector.hpp"
#include "language/readability.hpp"

namespace kiosk::dialogue::rules {

/// What is wrong with words, and how to mend it.
struct WordFault {
  std::string what;
  std::string mend;
};

/// How hard texts of one language are to read.
struct KnownGrades {
  std::vector<std::string> named_words;  ///< those that were left out
  base::Remembered<language::Readability> of_text;
};

/// Whether the patterns of danger signs can be read.
struct KnownPatterns {
  std::map<std::string, WordLists> groups;  ///< those they were read with
  std::map<Language, base::Remembered<std::optional<WordFault>>> of_pattern;
  base::Remembered<std::optional<WordFault>> of_piece;
};

/// Each part belongs to one rule, so that several may run at once.
struct KnownWords {
  /// What must never be said, in texts of each language; the findings have no place.
  std::map<Language, base::Remembered<std::vector<Finding>>> forbidden;
  std::map<Language, KnownGrades> grades;
  LanguageDetector detector;
  base::Remembered<std::string> asks;  ///< as they are compared
  KnownPatterns patterns;
};

}  // namespace kiosk::dialogue::rules
