#include "seals/effect.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "seals/findings.hpp"
#include "seals/hiding.hpp"

namespace kiosk::seals {

namespace {

using dialogue::Dialogue;
using dialogue::Language;
using dialogue::PageId;

void approve(Dialogue& dialogue, const Judgement& judgement) {
  for (const auto& judged : judgement.seals) {
    const auto& seal = judged.seal;
    if (!counts(judged.standing)) {
      continue;
    }
    dialogue.pages.at(seal.page).approvals.emplace(
        seal.language,
        dialogue::Approval{seal.name,
                           seal.role,
                           base::words_of(seal.date),
                           base::words_of(seal.review_by),
                           judged.standing == Standing::Overdue ? dialogue::NextReview::Due
                                                                : dialogue::NextReview::ToCome});
  }
}

/// A seal on it has a day that is still to come: that it does not count is a matter of the clock.
bool waits_for_its_day(const Judgement& judgement, const PageId& page, const Language& language) {
  return std::any_of(judgement.seals.begin(), judgement.seals.end(), [&](const JudgedSeal& judged) {
    return judged.seal.page == page && judged.seal.language == language &&
           judged.standing == Standing::NotYet;
  });
}

bool is_to_be_hidden(const dialogue::Page& page,
                     const Language& language,
                     const Judgement& judgement,
                     const dialogue::ReviewPolicy& policy) {
  const auto approval = page.approvals.find(language);
  if (approval == page.approvals.end()) {
    return policy.unsigned_pages == dialogue::UnsignedPages::Hide &&
           !waits_for_its_day(judgement, page.id, language);
  }
  return approval->second.next_review == dialogue::NextReview::Due &&
         policy.overdue_pages == dialogue::OverduePages::Hide &&
         judgement.clock == ClockState::Trusted;
}

std::set<PageId> pages_to_hide(const Dialogue& dialogue,
                               const std::vector<Language>& languages,
                               const Judgement& judgement,
                               const dialogue::ReviewPolicy& policy) {
  std::set<PageId> wanted;
  for (const auto& [id, page] : dialogue.pages) {
    if (std::any_of(languages.begin(), languages.end(), [&, &one = page](const auto& language) {
          return is_to_be_hidden(one, language, judgement, policy);
        })) {
      wanted.insert(id);
    }
  }
  return wanted;
}

dialogue::Diagnostic
told_of_needed(const std::string& file, const PageId& page, const std::string& why) {
  return dialogue::whole_file_diagnostic(
      "D159",
      file,
      {"the page " + dialogue::in_quotes(page) +
           " is to be hidden and stays on the glass all the same: without it, " + why,
       "a path for every visitor, whatever is hidden",
       "have the page sealed, or lead around it",
       {}});
}

dialogue::Diagnostics told(const Dialogue& dialogue,
                           const dialogue::LoadedSeals& loaded,
                           const Judgement& judgement,
                           const std::vector<Language>& languages,
                           base::Day today) {
  auto diagnostics = told_of_seals(loaded, judgement, today);
  const auto drafts = told_of_drafts(dialogue, loaded, judgement, languages);
  diagnostics.insert(diagnostics.end(), drafts.begin(), drafts.end());
  return diagnostics;
}

}  // namespace

SealedDialogue with_seals(Dialogue dialogue,
                          const dialogue::LoadedSeals& loaded,
                          const dialogue::Site& site,
                          base::Day today) {
  const auto judgement = judge(dialogue, dialogue::seals_of(loaded), site.review.reviewers, today);
  const auto languages = dialogue::languages_on(dialogue, site);
  SealedDialogue sealed;
  sealed.diagnostics = told(dialogue, loaded, judgement, languages, today);
  approve(dialogue, judgement);
  const auto hiding =
      hiding_of(dialogue, pages_to_hide(dialogue, languages, judgement, site.review));
  for (const auto& [page, why] : hiding.needed) {
    sealed.diagnostics.push_back(told_of_needed(loaded.dialogue_file, page, why));
  }
  sealed.dialogue =
      hiding.pages.empty() ? std::move(dialogue) : without(std::move(dialogue), hiding.pages);
  return sealed;
}

dialogue::Diagnostics
told_without_site(const Dialogue& dialogue, const dialogue::LoadedSeals& loaded, base::Day today) {
  const auto judgement = judge(dialogue, dialogue::seals_of(loaded), std::nullopt, today);
  return told(dialogue, loaded, judgement, dialogue.languages, today);
}

}  // namespace kiosk::seals
