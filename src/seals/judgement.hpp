#pragma once
// Which seals count: made with a key of the clinic's ring by the person it belongs to, over the
// page as it stands now, and not dated in days to come.

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/seal.hpp"
#include "dialogue/model/site.hpp"

namespace kiosk::seals {

enum class Standing {
  Stands,
  Overdue,     ///< it counts, and the next review is due
  Changed,     ///< void: the page says something else now
  NotYet,      ///< its date is still to come
  UnknownKey,  ///< nobody of the ring signed it
  OtherName,   ///< the key is that of somebody else in the ring
  NotGenuine,  ///< forged, damaged, or made for another page, language or dialogue
  NoSuchPage,  ///< or no such language
};

/// Whether the page counts as reviewed.
[[nodiscard]] constexpr bool counts(Standing standing) {
  return standing == Standing::Stands || standing == Standing::Overdue;
}

struct JudgedSeal {
  dialogue::Seal seal;
  Standing standing = Standing::NotGenuine;
  std::vector<std::string> changed;  ///< names of parts, if it is Changed; may be empty
  std::string detail;                ///< whose key it is, which page is missing; may be empty
};

/// Behind: the clock shows a day before the content was last changed or sealed, so that no date can
/// be held against it.
enum class ClockState { Trusted, Behind };

struct Judgement {
  std::vector<JudgedSeal> seals;  ///< in the order they were given
  ClockState clock = ClockState::Trusted;
  std::optional<base::Day> newest;  ///< day that the content or a genuine seal tells

  /// The seal on a page in a language, whether it counts or not; null if there is none.
  [[nodiscard]] const JudgedSeal* of(const dialogue::PageId& page,
                                     const dialogue::Language& language) const;
  /// Null if there is none that counts.
  [[nodiscard]] const JudgedSeal* counting(const dialogue::PageId& page,
                                           const dialogue::Language& language) const;
};

/// The keys that count. Nothing: no site is known, and signatures are not looked at (`check` of a
/// folder alone).
using Ring = std::optional<std::vector<dialogue::Reviewer>>;

/// A day is over later in other time zones: a date may be one day ahead of `today`.
[[nodiscard]] Judgement judge(const dialogue::Dialogue& dialogue,
                              const std::vector<dialogue::Seal>& seals,
                              const Ring& ring,
                              base::Day today);

}  // namespace kiosk::seals
