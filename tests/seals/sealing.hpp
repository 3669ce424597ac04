#pragma once
// A dialogue in two languages, people with keys, and seals of theirs.

#include <string>
#include <vector>

#include "dialogue/load/load_seals.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/site.hpp"
#include "seals/seal_statement.hpp"
#include "signing/keys.hpp"
#include "support/small_dialogue.hpp"

namespace sealing {

using namespace std::chrono_literals;

inline constexpr kiosk::base::Day kToday(2026y / std::chrono::November / 28d);
inline constexpr kiosk::base::Day kNextYear(2027y / std::chrono::November / 28d);

/// Somebody made up, with a key of their own.
struct Signer {
  std::string name;
  kiosk::signing::SecretKey key;

  [[nodiscard]] kiosk::dialogue::Reviewer reviewer() const;
};

Signer signer(const std::string& name);

/// Pages "lesson" (with a figure and a slot), "tips" (an ending), "signs" (a checklist), "quiz",
/// help now and call-today, in English and Spanish, that pass the proof.
kiosk::dialogue::Dialogue dialogue();

/// A seal of today until next year.
kiosk::dialogue::Seal sealed(const kiosk::dialogue::Dialogue& dialogue,
                             const Signer& signer,
                             const kiosk::dialogue::PageId& page,
                             const kiosk::dialogue::Language& language,
                             kiosk::base::Day date = kToday,
                             kiosk::base::Day review_by = kNextYear);

/// As if read from a seals.json, each on a line of its own.
kiosk::dialogue::LoadedSeals loaded(const std::vector<kiosk::dialogue::Seal>& seals);

}  // namespace sealing
