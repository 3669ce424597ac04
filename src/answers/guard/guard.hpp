#pragma once
// Danger in a question, found by the rules of red-flags.json before any page is looked for.

#include <map>
#include <string>
#include <vector>

#include "answers/guard/pattern.hpp"

namespace kiosk::answers {

enum class Danger {
  None,
  Talked,  ///< a question about danger in general: an answer, with the way to help on top
  Amber,
  Red
};

struct Verdict {
  Danger danger = Danger::None;
  const dialogue::RedFlagRule* rule = nullptr;   ///< of the flags; null if None
  std::string sign;                              ///< the pattern that was found, as written
  const dialogue::RedFlagRule* amber = nullptr;  ///< beside a red one; null if none
  std::string amber_sign;
};

class Guard {
public:
  /// `flags` and `vocabulary` must outlive the guard.
  Guard(const dialogue::RedFlags& flags, const language::Vocabulary& vocabulary);

  /// Signs of every language are tried on every question: people mix them.
  [[nodiscard]] Verdict judge(const std::vector<std::string>& words,
                              const dialogue::Variables& variables) const;

private:
  struct Sign {
    std::size_t rule = 0;
    const dialogue::Language* language = nullptr;  ///< of the flags
    const std::string* source = nullptr;           ///< of the flags
    Pattern pattern;
  };
  struct Frame;

  /// Sets the danger of the worst sign: less if the question is about the past or asks in general.
  void weigh(Verdict& verdict, const Frame& frame) const;
  [[nodiscard]] static bool stands(const Sign& sign, const Frame& frame);

  const dialogue::RedFlags& flags_;
  const language::Vocabulary& vocabulary_;
  Lexicon lexicon_;
  std::vector<Sign> signs_;
  std::vector<Pattern> idioms_;
  /// By language of the sign: a Spanish "no" before an English sign does not negate it.
  std::map<dialogue::Language, std::vector<Pattern>> negation_;
  std::vector<Pattern> past_;
  std::vector<Pattern> knowledge_;
  std::vector<Pattern> present_;
};

}  // namespace kiosk::answers
