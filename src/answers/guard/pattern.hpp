#pragma once
// The pattern language of red-flags.json, compiled: docs/format.md describes it.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "answers/guard/lexicon.hpp"
#include "dialogue/model/teaching.hpp"
#include "language/pattern.hpp"

namespace kiosk::answers {

/// Words that must follow each other, at most kMostBetween others between two of them.
using Phrase = std::vector<WordNumber>;
/// What may stand at one place of a pattern: single words, which are most, or phrases of several.
struct Alternatives {
  std::vector<WordNumber> words;
  std::vector<Phrase> phrases;
};
/// Shared, because many patterns use the same group or place.
using Place = std::shared_ptr<const Alternatives>;
/// Places one after the other.
using Part = std::vector<Place>;

inline constexpr std::size_t kMostBetween = 2;

/// Ascending positions of the question's words that a pattern took.
using Span = std::vector<std::size_t>;

struct Pattern {
  std::vector<Part> parts;   ///< all must stand in the question, in any order
  std::vector<Part> absent;  ///< none may

  /// Every way in which the question holds the pattern, up to a bound; none if it does not.
  [[nodiscard]] std::vector<Span> find(const Occurrences& question) const;
};

/// Compiles patterns; knows the groups of one dialogue.
class PatternReader {
public:
  PatternReader(const dialogue::RedFlags& flags, PatternWords& words);

  [[nodiscard]] Pattern read(const dialogue::Language& language, const std::string& source);
  [[nodiscard]] std::vector<Pattern> read_all(const dialogue::WordLists& lists);

private:
  [[nodiscard]] Place read_place(const dialogue::Language& language,
                                 const language::PatternPlace& source);
  [[nodiscard]] Phrase read_phrase(const dialogue::Language& language, const std::string& source);
  void add_word(Alternatives& all,
                const dialogue::Language& language,
                const language::PatternWord& word);
  [[nodiscard]] Place group(const dialogue::Language& language, const std::string& name);

  const dialogue::RedFlags& flags_;
  PatternWords& words_;
  std::map<std::pair<dialogue::Language, std::string>, Place> groups_;
  std::map<std::pair<dialogue::Language, std::string>, Place> places_;  ///< by how they are written
};

}  // namespace kiosk::answers
