#pragma once
// Everything questions are compared with, learnt once from what teaches it.

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answers/answer.hpp"
#include "answers/guard/danger_words.hpp"
#include "answers/guard/guard.hpp"
#include "answers/learning/ways_of_asking.hpp"
#include "answers/likeness/ranking.hpp"
#include "answers/likeness/sentence_classifier.hpp"
#include "answers/normaliser.hpp"
#include "base/packed.hpp"

namespace kiosk::answers {

/// Subjects near a question, by kind.
struct Nearness {
  std::vector<NearSubject> pages;  ///< best first
  float page = 0;                  ///< the best page's score, 0 if none
  float outside = 0;
  float danger = 0;
  float amber = 0;
  const dialogue::RedFlagRule* rule = nullptr;  ///< of the best danger; null if none
};

/// Which medicines a question names: the one of this dialogue, others, or both.
enum class NamedMedicines { None, Own, Other, Both };

class Index {
public:
  /// Keeps nothing of `teaching`. `learnt`: what learn() gave of the same.
  Index(const dialogue::Teaching& teaching, base::HeldBytes learnt);
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;
  Index(Index&&) = delete;
  Index& operator=(Index&&) = delete;
  ~Index() = default;

  /// The words with slips of typing mended.
  [[nodiscard]] std::vector<std::string> read(std::string_view question) const {
    return normaliser_.read(question);
  }
  /// The words without greetings and thanks around them.
  [[nodiscard]] std::vector<std::string>
  without_small_talk(const std::vector<std::string>& words) const {
    return normaliser_.without_small_talk(words);
  }
  [[nodiscard]] NamedMedicines named_medicines(const std::vector<std::string>& words) const;
  /// Puts the best of the pages about other medicines first, if there is one.
  void prefer_pages_of_other_medicines(Nearness& nearness) const;
  /// The page may answer questions about other medicines.
  [[nodiscard]] bool is_for_other_medicines(const NearSubject& page) const;

  [[nodiscard]] Verdict judge(const std::vector<std::string>& words,
                              const dialogue::Variables& variables) const {
    return guard_.judge(words, variables);
  }
  /// Of all languages at once, as people mix them.
  [[nodiscard]] Likeness likeness(const std::vector<std::string>& words) const {
    return classifier_.likeness(words);
  }
  /// In the language asked in, or the one the words are in.
  [[nodiscard]] Nearness find(const std::vector<std::string>& words,
                              const dialogue::Language& language) const;
  /// Orders the pages by their learnt scores too. `nearness.page` stays the score of the nearest
  /// way of asking.
  void prefer_likely_pages(Nearness& nearness, const Likeness& like) const;
  /// How many words are amounts, or are long enough and known or nearly so.
  [[nodiscard]] std::size_t count_telling(const std::vector<std::string>& words) const;
  /// The page with its question in `language`; an empty question if nobody wrote one.
  [[nodiscard]] PageQuestion page_question(const dialogue::PageId& page,
                                           const dialogue::Language& language) const;
  /// The first `most` pages with their questions in `language`.
  [[nodiscard]] std::vector<PageQuestion> page_questions(const std::vector<NearSubject>& pages,
                                                         const dialogue::Language& language,
                                                         std::size_t most) const;

private:
  void unpack(const dialogue::Teaching& teaching);
  [[nodiscard]] const Ranking* ranking(const std::vector<std::string>& words,
                                       const dialogue::Language& language) const;

  base::HeldBytes learnt_;
  dialogue::RedFlags flags_;  ///< without examples and the like
  language::Vocabulary vocabulary_;
  Normaliser normaliser_;
  language::Phrases other_medicines_;
  language::Phrases own_names_;
  std::set<dialogue::PageId> pages_of_other_medicines_;
  Guard guard_;
  std::vector<Subject> subjects_;
  SentenceClassifier classifier_;
  std::map<dialogue::Language, Ranking> rankings_;
  std::map<std::pair<dialogue::PageId, dialogue::Language>, std::string> questions_;
};

}  // namespace kiosk::answers
