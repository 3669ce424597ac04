#pragma once
// What of a visit is counted, said once it is over: sets, so no order, no times and no words. Each
// thing counts once in a visit, so that a number of visits stands for as many people: who asks five
// times lifts no count over the number from which it is shown.

#include <optional>
#include <set>
#include <string>

#include "session/visit/state.hpp"

namespace kiosk::session {

struct Content;

struct VisitCounts {
  dialogue::Language language;       ///< in which it ended
  std::set<dialogue::PageId> pages;  ///< that were seen, but for help now
  std::set<std::string> topics;      ///< by id, of which a page was seen
  std::set<Question> questions;
  /// kHelpNowPage if help was opened at any time, else the ending that was reached; "" if none was.
  dialogue::PageId ending;
  /// The place it stood at when it ended, as place_of() has it; "" if it reached an ending.
  std::string left_at;
  bool operator==(const VisitCounts&) const = default;
};

/// What a visit that ends in `state` leaves to be counted; nothing on the welcome screen.
std::optional<VisitCounts> counts_of(const Content& content, const State& state);

}  // namespace kiosk::session
