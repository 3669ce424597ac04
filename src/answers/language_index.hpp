#pragma once
// Everything questions in one language are compared with.

#include <future>
#include <optional>
#include <string>
#include <vector>

#include "answers/danger_classifier.hpp"
#include "answers/ranking.hpp"

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
  /// As DangerClassifier::score. The first call trains.
  [[nodiscard]] float danger_score(const std::vector<std::string>& words) const {
    return danger_.get().score(words);
  }

private:
  using Kind = DangerClassifier::Kind;

  void add(const std::vector<std::string>& asks,
           std::optional<std::size_t> subject,
           Kind kind,
           DangerClassifier& danger);

  Ranking ranking_;
  std::vector<std::string> words_;
  std::shared_future<DangerClassifier> danger_;
};

}  // namespace kiosk::answers
