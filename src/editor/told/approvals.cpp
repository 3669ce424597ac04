#include "editor/told/approvals.hpp"

#include <algorithm>

#include "editor/parts/spoken.hpp"

#include "seals/findings.hpp"

namespace kiosk::editor {

namespace {

using seals::JudgedSeal;
using seals::Standing;

constexpr const char* kDraft = "draft";

/// The higher, the sooner somebody should look at it.
int weight_of(const ApprovalMark& mark) {
  return mark.colour == colours::kRed     ? 3
         : mark.colour == colours::kAmber ? 2
         : mark.words == kDraft           ? 1
                                          : 0;
}

ApprovalMark mark_of(const JudgedSeal* seal) {
  if (seal == nullptr) {
    return {kDraft};
  }
  switch (seal->standing) {
    case Standing::Stands:
      return {"approved", colours::kTeal};
    case Standing::Overdue:
      return {"review due", colours::kAmber};
    case Standing::Changed:
      return {"approval void", colours::kAmber};
    default:
      return {"approval: " + seals::words_of(seal->standing), colours::kRed};
  }
}

}  // namespace

std::string approval_told(const JudgedSeal* seal) {
  if (seal == nullptr) {
    return "draft, no clinician has approved it yet.";
  }
  const auto& by = seal->seal;
  const auto who = by.name + ", " + by.role;
  switch (seal->standing) {
    case Standing::Stands:
      return "approved by " + who + " on " + base::words_of(by.date) + ". Next review by " +
             base::words_of(by.review_by) + ". Any change makes the approval void.";
    case Standing::Overdue:
      return "approved by " + who + " on " + base::words_of(by.date) +
             ". The next review was due on " + base::words_of(by.review_by) + ".";
    case Standing::Changed:
      return "the approval by " + who + " is void, as the page has changed since " +
             base::words_of(by.date) + ": " + seals::words_of_changes(seal->changed) +
             ". Have it read and approved again.";
    default:
      return "the approval by " + who + " does not count: " + seals::words_of(seal->standing) + ".";
  }
}

ApprovalMark approval_mark(const seals::Judgement& judgement,
                           const dialogue::PageId& page,
                           const std::vector<dialogue::Language>& languages) {
  ApprovalMark worst = languages.empty() ? ApprovalMark{kDraft} : ApprovalMark{};
  for (const auto& language : languages) {
    auto mark = mark_of(judgement.of(page, language));
    if (worst.words.empty() || weight_of(mark) > weight_of(worst)) {
      worst = std::move(mark);
    }
  }
  return worst;
}

std::vector<ApprovalMark> approvals_told(const seals::Judgement& judgement,
                                         const dialogue::PageId& page,
                                         const std::vector<dialogue::Language>& languages) {
  const bool is_draft = std::ranges::all_of(
      languages, [&](const auto& language) { return judgement.of(page, language) == nullptr; });
  if (is_draft) {
    return {{"Draft: no clinician has approved this page yet."}};
  }
  std::vector<ApprovalMark> told;
  for (const auto& language : languages) {
    const auto* seal = judgement.of(page, language);
    told.push_back({language_name(language) + ": " + approval_told(seal), mark_of(seal).colour});
  }
  return told;
}

}  // namespace kiosk::editor
