#pragma once
// Teaches Ranking.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "answers/likeness/ranking_tables.hpp"
#include "answers/likeness/synonyms.hpp"
#include "base/table.hpp"
#include "language/stemmer.hpp"

namespace kiosk::answers {

/// Takes the asks of one language.
class RankingLearner {
public:
  /// Makes room for about so many asks.
  RankingLearner(Synonyms synonyms, std::size_t asks);

  void add(std::size_t subject, const std::vector<std::string>& words);
  /// The words of all asks so far, as written, each once.
  [[nodiscard]] std::vector<std::string> words() const;
  /// Packs what was learnt for a Ranking, and forgets it.
  void pack(std::size_t subjects, base::Packer& packer);

private:
  /// That an ask holds a term after another.
  struct Follower {
    Term second = 0;
    std::uint32_t ask = 0;
    bool operator==(const Follower&) const = default;
    bool operator<(const Follower& other) const {
      return second != other.second ? second < other.second : ask < other.ask;
    }
  };

  Term term(const std::string& word);
  void lay_out_words();
  void lay_out_pairs();
  void weigh_asks(const RankingTables& tables);
  void count_words(const RankingTables& tables);

  Synonyms synonyms_;
  language::Stemmer stemmer_;
  std::unordered_map<std::string, Term> terms_;       ///< by stem
  std::unordered_map<std::string, Term> words_;       ///< as written, so that each is stemmed once
  std::vector<std::pair<Term, std::uint32_t>> said_;  ///< terms in asks
  std::vector<std::pair<Term, Follower>> followed_;   ///< terms before others
  std::vector<Ask> asks_;
  // Laid out at the end:
  base::Table<std::uint32_t> asks_of_term_;
  std::vector<std::uint64_t> pairs_;
  std::vector<float> subject_words_;
};

}  // namespace kiosk::answers
