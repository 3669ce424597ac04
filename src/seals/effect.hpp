#pragma once
// What seals do to a dialogue on one site.

#include "base/day.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/load/load_seals.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/site.hpp"
#include "seals/judgement.hpp"

namespace kiosk::seals {

struct SealedDialogue {
  dialogue::Dialogue dialogue;  ///< pages know who approved them; hidden ones are gone
  dialogue::Diagnostics diagnostics;
};

/// `dialogue` passed the proof, and still does afterwards. A page is hidden, where the policy of
/// `site` says so, unless it is approved in every language that visitors can pick: they may change
/// the language on any page. A page that no path can do without stays, as a draft, and is told
/// (D159).
[[nodiscard]] SealedDialogue with_seals(dialogue::Dialogue dialogue,
                                        const dialogue::LoadedSeals& loaded,
                                        const dialogue::Site& site,
                                        base::Day today);

/// What staff are told of a folder alone: nobody's keys are known, so each seal is taken for what
/// it says.
[[nodiscard]] dialogue::Diagnostics told_without_site(const dialogue::Dialogue& dialogue,
                                                      const dialogue::LoadedSeals& loaded,
                                                      base::Day today);

}  // namespace kiosk::seals
