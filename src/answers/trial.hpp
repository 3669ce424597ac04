#pragma once
// The examples of red-flags.json, tried: what the rules say they catch, they must catch.

#include <vector>

#include "answers/answerer.hpp"

namespace kiosk::answers {

struct TrialFault {
  enum class Kind {
    Missed,      ///< the signs see less in an example than its rule's level
    MissedSaid,  ///< an also_said does not open help now
    FalseAlarm   ///< a calm question opens help now
  };
  Kind kind = Kind::Missed;
  std::size_t rule = 0;  ///< of a missed one: index into RedFlags::rules
  dialogue::Language language;
  std::size_t index = 0;  ///< in its list
  std::string opened_by;  ///< of FalseAlarm: id of the rule
};

/// Which cores a trial may use. AllButOne leaves one to the glass; there is always one to work
/// with.
enum class Cores { All, AllButOne };

/// What an answerer learnt, and for whom.
struct Taught {
  const dialogue::Dialogue& dialogue;
  const dialogue::Teaching& teaching;
  const Answerer& answerer;
};

/// Every example is asked by a visitor for whom its rule holds. Faults come in no
/// particular order.
std::vector<TrialFault> try_examples(const Taught& taught, Cores cores);

}  // namespace kiosk::answers
