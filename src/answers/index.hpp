#pragma once
// Everything questions are compared with, made once from a dialogue.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/answer.hpp"
#include "answers/guard.hpp"
#include "answers/language_index.hpp"

namespace kiosk::answers {

/// Subjects near a question, by kind.
struct Fits {
  std::vector<Fit> pages;  ///< best first
  float page = 0;          ///< the best page's score, 0 if none
  float outside = 0;
  float danger = 0;
  float calm = 0;
  float amber = 0;
  const dialogue::RedFlagRule* rule = nullptr;  ///< of the best danger; null if none
};

class Index {
public:
  explicit Index(const dialogue::Dialogue& dialogue);
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;
  Index(Index&&) = delete;
  Index& operator=(Index&&) = delete;
  ~Index() = default;

  [[nodiscard]] Verdict judge(const std::vector<std::string>& words,
                              const dialogue::Variables& variables) const {
    return guard_->judge(words, variables);
  }
  /// Of the language it sounds most dangerous in: people mix them. The first call trains.
  [[nodiscard]] float danger_score(const std::vector<std::string>& words) const;
  /// In the language asked in, or the one the words are in.
  [[nodiscard]] Fits find(const std::vector<std::string>& words,
                          const dialogue::Language& language) const;
  /// How many words are long enough and known, or nearly.
  [[nodiscard]] std::size_t count_telling(const std::vector<std::string>& words) const;
  /// The page with its question in `language`; an empty question if nobody wrote one.
  [[nodiscard]] Match match(const dialogue::PageId& page, const dialogue::Language& language) const;
  /// The first `most` pages with their questions in `language`.
  [[nodiscard]] std::vector<Match> matches(const std::vector<Fit>& pages,
                                           const dialogue::Language& language,
                                           std::size_t most) const;

private:
  [[nodiscard]] std::vector<Asks> list_asks(const dialogue::Dialogue& dialogue);
  void build_languages(const dialogue::Dialogue& dialogue);
  void learn_signs();
  void learn(const std::vector<std::string>& words);
  /// The whole words of patterns.
  void learn(const dialogue::WordLists& lists);
  [[nodiscard]] const Ranking* ranking(const std::vector<std::string>& words,
                                       const dialogue::Language& language) const;

  dialogue::RedFlags flags_;  ///< without examples and the like
  Vocabulary vocabulary_;
  std::optional<Guard> guard_;
  std::vector<Subject> subjects_;
  std::map<dialogue::Language, LanguageIndex> languages_;
  std::map<std::pair<dialogue::PageId, dialogue::Language>, std::string> questions_;
};

}  // namespace kiosk::answers
