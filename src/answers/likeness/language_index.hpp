#pragma once
// Everything questions in one language are compared with.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/likeness/ranking.hpp"

namespace kiosk::answers {

/// What ways of asking are used for.
enum class Purpose {
  Find,  ///< to find their page, or a refusal
  Must,  ///< to be heard: they count for more in learning
  Teach  ///< to learn from only; their misspelled words are not taken as known ones
};

/// Ways of asking that mean the same.
struct WaysOfAsking {
  const dialogue::WordLists* lists = nullptr;
  SubjectKind kind = SubjectKind::Page;
  /// Nothing: they are not ranked, and only teach what danger sounds like.
  std::optional<std::size_t> subject;
  Purpose purpose = Purpose::Find;
};

class LanguageIndex {
public:
  /// Reads the lists of `language` in `asks`; keeps none of them. May run beside that of another
  /// language.
  LanguageIndex(const dialogue::Language& language,
                const dialogue::Teaching& teaching,
                const std::vector<WaysOfAsking>& asks,
                std::size_t subjects);

  [[nodiscard]] const Ranking& ranking() const { return ranking_; }
  /// The words of all asks that are spelled as they should be; none are kept.
  [[nodiscard]] std::vector<std::string> take_words() { return std::exchange(words_, {}); }

private:
  enum class Spelling { Good, Any };
  void
  add(const std::vector<WaysOfAsking>& asks, const dialogue::Language& language, Spelling spelling);

  Ranking ranking_;
  std::vector<std::string> words_;
};

}  // namespace kiosk::answers
