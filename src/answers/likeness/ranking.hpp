#pragma once
// Which subject a question is about: ways of asking, compared by the stems of their words.

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/table.hpp"
#include "base/word_table.hpp"
#include "dialogue/model/teaching.hpp"
#include "language/spelling.hpp"
#include "language/stemmer.hpp"

namespace kiosk::answers {

enum class SubjectKind { Page, Outside, Danger, Amber, Calm };

/// Something a question may be about, with the ways of asking for it.
struct Subject {
  SubjectKind kind = SubjectKind::Page;
  std::string id;  ///< of the page, the outside subject or the red-flag rule
};

/// How well a subject fits a question, 0 … 1.
struct NearSubject {
  std::size_t subject = 0;
  float score = 0;
};

/// The asks of one language. Built once, then only read.
class Ranking {
public:
  Ranking(dialogue::Language language, const std::vector<std::vector<std::string>>& synonyms);

  /// Makes room for about so many asks.
  void reserve(std::size_t asks);
  void add(std::size_t subject, const std::vector<std::string>& words);
  /// After the last add.
  void finish(std::size_t subjects);

  /// Subjects that share a word with the question, best first.
  [[nodiscard]] std::vector<NearSubject> rank(const std::vector<std::string>& words,
                                              const language::Vocabulary& vocabulary) const;
  /// The words of all asks so far, as written.
  [[nodiscard]] std::vector<std::string> words() const;
  /// Share of the words that stand in asks of this language, 0 … 1.
  [[nodiscard]] float known_share(const std::vector<std::string>& words) const;

private:
  using Term = std::uint32_t;
  struct Ask {
    std::uint32_t subject = 0;
    float length = 0;
  };
  /// A subject of which asks hold a term.
  struct Holder {
    std::uint32_t subject = 0;
    float asks = 0;    ///< how many
    float weight = 0;  ///< how much the term tells of the subject, 0 … 1
  };
  /// That an ask holds a term, or one that follows another.
  struct Follower {
    Term second = 0;
    std::uint32_t ask = 0;
    bool operator==(const Follower&) const = default;
    bool operator<(const Follower& other) const {
      return second != other.second ? second < other.second : ask < other.ask;
    }
  };
  /// One word of a question, or a pair: the terms it may be, and how much it counts.
  struct QuestionWord {
    std::vector<Term> terms;
    float weight = 0;
  };

  [[nodiscard]] std::string canonical(const std::string& word,
                                      const language::Stemmer& stemmer) const;
  Term term(const std::string& word);
  [[nodiscard]] std::optional<Term> known_pair(std::optional<Term> first,
                                               std::optional<Term> second) const;
  void lay_out();
  void lay_out_pairs();
  /// The rarer the term, the more.
  [[nodiscard]] float weight_of(Term term) const;
  void weigh_asks();
  void count_words(std::size_t subjects);
  [[nodiscard]] QuestionWord meant_by(const std::string& word,
                                      const language::Stemmer& stemmer,
                                      const language::Vocabulary& vocabulary) const;
  [[nodiscard]] std::vector<QuestionWord> asked(const std::vector<std::string>& words,
                                                const language::Vocabulary& vocabulary) const;
  [[nodiscard]] std::vector<float> nearest_asks(const std::vector<QuestionWord>& question) const;
  [[nodiscard]] std::vector<Holder> holders_of(Term term) const;
  void tell_subjects(const QuestionWord& word, std::vector<float>& told) const;

  dialogue::Language language_;
  language::Stemmer stemmer_;
  std::unordered_map<std::string, std::string> synonyms_;  ///< stem -> stem that stands for it
  std::unordered_map<std::string, Term> new_terms_;        ///< by stem, until finished
  /// By word as written, so that each is stemmed once; until finished.
  std::unordered_map<std::string, Term> new_words_;
  base::WordTable<Term> terms_;
  base::WordTable<Term> words_;
  std::size_t single_terms_ = 0;                      ///< of words; those of pairs follow
  std::vector<std::pair<Term, std::uint32_t>> said_;  ///< terms in asks, until finished
  std::vector<std::pair<Term, Follower>> followed_;   ///< terms before others, until finished
  std::vector<std::uint64_t> pairs_;  ///< keys, in order; their terms follow those of the words
  base::Table<std::uint32_t> asks_of_term_;
  std::vector<float> subject_words_;  ///< words of all asks of a subject
  float all_words_ = 0;
  std::vector<Ask> asks_;
  float unknown_weight_ = 1;
};

}  // namespace kiosk::answers
