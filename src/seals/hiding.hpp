#pragma once
// Pages left out of a dialogue, so that no path is broken: what is left is proved again.

#include <map>
#include <set>
#include <string>

#include "dialogue/model/model.hpp"

namespace kiosk::seals {

/// The dialogue without these pages, the choices and steps that lead to them, and topics that have
/// nothing else.
[[nodiscard]] dialogue::Dialogue without(dialogue::Dialogue dialogue,
                                         const std::set<dialogue::PageId>& pages);

struct Hiding {
  std::set<dialogue::PageId> pages;                ///< these can be left out together
  std::map<dialogue::PageId, std::string> needed;  ///< these cannot: what would be wrong, in words
};

/// How many of `wanted` can be left out of a dialogue that passes the proof. Never help now, the
/// page to call today, the start. What the rest could not do without is put back, page by page.
[[nodiscard]] Hiding hiding_of(const dialogue::Dialogue& dialogue,
                               const std::set<dialogue::PageId>& wanted);

}  // namespace kiosk::seals
