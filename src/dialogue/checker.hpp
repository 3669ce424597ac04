#pragma once
// The rules a dialogue must pass before a visitor sees it, run on the model. The exhaustive ones
// (dead ends, red flags, loops) search every reachable position with the functions of
// navigation.hpp and give the shortest counter-example as the touches to make.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/load/loader.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/rules/known_words.hpp"

namespace kiosk::dialogue {

/// All rules on one dialogue. Safe on any model, also one that loaded with errors.
Diagnostics
check_dialogue(const Dialogue& dialogue, const Teaching& teaching, const Places& places);
/// What is `known` of its words is not found out again; what only follows from what was `told`
/// when it was read is left out.
Diagnostics check_dialogue(const Dialogue& dialogue,
                           const Teaching& teaching,
                           const Places& places,
                           rules::KnownWords& known,
                           const Diagnostics& told);

/// What was found out in a check, for the next one: what did not change is not read or looked at
/// again, and all that is told is the same. For one thread at a time.
struct KnownContent {
  KnownReadings readings;
  std::map<std::string, rules::KnownWords> words;  ///< by the name of the dialogue
};

struct CheckedContent {
  std::vector<Dialogue> dialogues;
  /// One for each dialogue; shared with the answers, which learn from it later.
  std::vector<std::shared_ptr<const Teaching>> teachings;
  std::vector<Places> places;  ///< one for each dialogue
  Diagnostics diagnostics;     ///< of reading, loading and checking, sorted by place
};

/// Loads and checks all of `sources`; rules run on dialogues in which at most words are
/// wrong.
/// Null: nothing is known.
CheckedContent load_and_check(const SourceSet& sources, KnownContent* known = nullptr);

}  // namespace kiosk::dialogue
