#include <algorithm>

#include "dialogue/rules/rules.hpp"

namespace kiosk::dialogue::rules {

void check_review(const Dialogue& dialogue, Report& report) {
  const auto drafts =
      std::count_if(dialogue.pages.begin(), dialogue.pages.end(), [](const auto& entry) {
        return entry.second.review.state == ReviewState::Draft;
      });
  if (drafts > 0) {
    report.add({"D150",
                "dialogue",
                std::to_string(drafts) + " of " + std::to_string(dialogue.pages.size()) +
                    (drafts == 1 ? " pages is a draft" : " pages are drafts"),
                "every page signed by a clinical reviewer before patients see it",
                R"(have the pages reviewed and set "state" to "signed")"});
  }
}

}  // namespace kiosk::dialogue::rules
