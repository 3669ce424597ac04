#pragma once
// Questions to answers: the red-flag guard first, then the nearest ways of asking.

#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <string_view>
#include <vector>

#include "answers/answer.hpp"
#include "answers/guard/guard.hpp"
#include "answers/likeness/sentence_classifier.hpp"
#include "base/packed.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::answers {

class Index;
struct Nearness;

/// Half a question often scores as more dangerous than the whole, so only a high score opens help.
enum class Typed { Whole, SoFar };

/// Learns once, at the first question or when told to. Never changes; may be shared. Any bytes may
/// be asked: what is not UTF-8 is skipped.
class Answerer {
public:
  /// Gives what is to be learnt; called once, by who asks first, and freed then.
  using Teach = std::function<std::shared_ptr<const dialogue::Teaching>()>;
  /// Gives what learn() gives of the same teaching, or gave before.
  using Learn = std::function<base::HeldBytes(const dialogue::Teaching&)>;

  /// Knows nothing and has nothing to learn: every question is Unknown.
  Answerer();
  explicit Answerer(dialogue::Teaching teaching);
  explicit Answerer(Teach teach);
  Answerer(Teach teach, Learn learn);

  /// Learns now (seconds for the shipped dialogue), not at the first question.
  void prepare() const;
  /// False while a question would wait for what is not learnt yet.
  [[nodiscard]] bool is_ready() const;

  /// `variables` is what the visitor told (how_taken); red-flag rules with a `when` go by it.
  [[nodiscard]] Answer answer(std::string_view question,
                              const dialogue::Language& language,
                              const dialogue::Variables& variables) const;

  /// The guard alone, before any page is looked for: HelpNow, CallToday, or Unknown if calm.
  [[nodiscard]] Answer guard(std::string_view question,
                             Typed typed,
                             const dialogue::Language& language,
                             const dialogue::Variables& variables) const;

  /// What the signs alone say: HelpNow, CallToday, or Unknown if the question holds none.
  [[nodiscard]] Answer signs(std::string_view question, const dialogue::Variables& variables) const;

  /// Approved questions that the words typed so far may be the beginning of, best first.
  [[nodiscard]] std::vector<PageQuestion>
  suggest(std::string_view typed, const dialogue::Language& language, std::size_t most) const;

private:
  struct Heard {
    const std::vector<std::string>& words;
    Likeness like;
    Verdict verdict;  ///< of the signs, after the score of the whole question
  };

  [[nodiscard]] Heard hear(const std::vector<std::string>& words,
                           const dialogue::Variables& variables) const;
  [[nodiscard]] static Answer heard_signs(const Heard& heard);
  /// Opens help if the question scores as danger, with or without a sign.
  void listen(Answer& answer, const Heard& heard, const dialogue::Language& language) const;
  void look_for_pages(Answer& answer, const Heard& heard, const dialogue::Language& language) const;

  [[nodiscard]] const Index& index() const { return *index_.get(); }

  std::shared_future<std::shared_ptr<const Index>> index_;
};

}  // namespace kiosk::answers
