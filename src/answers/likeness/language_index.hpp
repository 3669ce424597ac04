#pragma once
// Everything questions in one language are compared with.

#include <optional>
#include <string>
#include <vector>

#include "answers/likeness/ranking.hpp"

namespace kiosk::answers {

/// Ways of asking that mean the same.
struct Asks {
  const dialogue::WordLists* lists = nullptr;
  SubjectKind kind = SubjectKind::Page;
  /// Nothing: they are not ranked, and only teach what danger sounds like.
  std::optional<std::size_t> subject;
};

class LanguageIndex {
public:
  /// Reads the lists of `language` in `asks`; keeps none of them. May run beside that of another
  /// language.
  LanguageIndex(const dialogue::Language& language,
                const dialogue::Dialogue& dialogue,
                const std::vector<Asks>& asks,
                std::size_t subjects);

  [[nodiscard]] const Ranking& ranking() const { return ranking_; }
  /// The words of all asks that are spelled as they should be.
  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

private:
  enum class Sort { Calm, Danger };
  void add(const std::vector<Asks>& asks, const dialogue::Language& language, Sort sort);

  Ranking ranking_;
  std::vector<std::string> words_;
};

}  // namespace kiosk::answers
