#pragma once
// Questions to answers: the red-flag guard first, then the nearest ways of asking.

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "answers/answer.hpp"

namespace kiosk::answers {

class Index;

/// An index over one dialogue. Never changes; may be shared. Any bytes may be asked: what is not
/// UTF-8 is skipped.
class Answerer {
public:
  explicit Answerer(const dialogue::Dialogue& dialogue);

  /// `variables` is what the visitor told (how_taken); red-flag rules with a `when` go by it.
  [[nodiscard]] Answer answer(std::string_view question,
                              const dialogue::Language& language,
                              const dialogue::Variables& variables) const;

  /// The guard alone, on words still being typed: HelpNow, CallToday, or Unknown if calm.
  [[nodiscard]] Answer guard(std::string_view question, const dialogue::Variables& variables) const;

  /// Approved questions that what is typed so far may become, best first.
  [[nodiscard]] std::vector<Match>
  suggest(std::string_view typed, const dialogue::Language& language, std::size_t most) const;

private:
  std::shared_ptr<const Index> index_;
};

}  // namespace kiosk::answers
