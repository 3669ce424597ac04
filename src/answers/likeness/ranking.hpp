#pragma once
// Which subject a question is about: ways of asking, compared by the stems of their words.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answers/likeness/ranking_tables.hpp"
#include "answers/likeness/synonyms.hpp"
#include "language/stemmer.hpp"
#include "language/vocabulary.hpp"

namespace kiosk::answers {

/// How well a subject fits a question, 0 … 1.
struct NearSubject {
  std::size_t subject = 0;
  float score = 0;
};

/// The asks of one language. RankingLearner teaches it.
class Ranking {
public:
  /// Lies in what is unpacked, which must outlive it. `synonyms` are those it learnt with.
  Ranking(Synonyms synonyms, base::Unpacker& learnt);

  /// Subjects that share a word with the question, best first.
  [[nodiscard]] std::vector<NearSubject> rank(const std::vector<std::string>& words,
                                              const language::Vocabulary& vocabulary) const;
  /// Share of the words that stand in asks of this language, 0 … 1.
  [[nodiscard]] float known_share(const std::vector<std::string>& words) const;

private:
  /// A subject of which asks hold a term.
  struct Holder {
    std::uint32_t subject = 0;
    float asks = 0;    ///< how many
    float weight = 0;  ///< how much the term tells of the subject, 0 … 1
  };
  /// One word of a question, or a pair: the terms it may be, and how much it counts.
  struct QuestionWord {
    std::vector<Term> terms;
    float weight = 0;
  };

  [[nodiscard]] QuestionWord meant_by(const std::string& word,
                                      const language::Stemmer& stemmer,
                                      const language::Vocabulary& vocabulary) const;
  [[nodiscard]] std::vector<QuestionWord> asked(const std::vector<std::string>& words,
                                                const language::Vocabulary& vocabulary) const;
  [[nodiscard]] std::vector<float> nearest_asks(const std::vector<QuestionWord>& question) const;
  [[nodiscard]] std::vector<Holder> holders_of(Term term) const;
  void tell_subjects(const QuestionWord& word, std::vector<float>& told) const;

  Synonyms synonyms_;
  RankingTables tables_;
};

}  // namespace kiosk::answers
