#pragma once
// What staff are told about seals, in their words.

#include <set>
#include <string>

#include "base/day.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/load/load_seals.hpp"
#include "dialogue/model/model.hpp"
#include "seals/judgement.hpp"

namespace kiosk::seals {

/// "sealed", "review due", "void" …
[[nodiscard]] std::string words_of(Standing standing);

/// A part of a form as staff call it: "blocks/1" is "block 2".
[[nodiscard]] std::string words_of_part(const std::string& name);

/// "the title, block 2 and 3 more"; "something" if no part is known.
[[nodiscard]] std::string words_of_changes(const std::vector<std::string>& parts);

/// What is wrong with seals and with the clock (D107, D152 to D158). `judgement` is that of
/// `loaded`.
[[nodiscard]] dialogue::Diagnostics
told_of_seals(const dialogue::LoadedSeals& loaded, const Judgement& judgement, base::Day today);

/// How many pages wait for a review in one of `languages` (D150), and which say they were signed
/// and were not (D151).
[[nodiscard]] dialogue::Diagnostics
told_of_drafts(const dialogue::Dialogue& dialogue,
               const dialogue::LoadedSeals& loaded,
               const Judgement& judgement,
               const std::vector<dialogue::Language>& languages);

}  // namespace kiosk::seals
