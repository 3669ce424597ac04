#pragma once
// The rules a dialogue must pass before a visitor sees it, run on the model. The exhaustive ones
// (dead ends, red flags, loops) search every reachable position with the functions of
// navigation.hpp and give the shortest counter-example as the touches to make.

#include <memory>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/load/loader.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// All rules on one dialogue. Safe on any model, also one that loaded with errors.
Diagnostics
check_dialogue(const Dialogue& dialogue, const Teaching& teaching, const Places& places);

struct CheckedContent {
  std::vector<Dialogue> dialogues;
  /// One for each dialogue; shared with the answers, which learn from it later.
  std::vector<std::shared_ptr<const Teaching>> teachings;
  std::vector<Places> places;  ///< one for each dialogue
  Diagnostics diagnostics;     ///< of reading, loading and checking, sorted by place
};

/// Loads and checks all of `sources`; rules run only on dialogues that loaded without errors.
/// `known` as load_dialogues() has it.
CheckedContent load_and_check(const SourceSet& sources, KnownFiles* known = nullptr);

}  // namespace kiosk::dialogue
