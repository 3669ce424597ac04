#pragma once
// Dangers that the rules of a dialogue do not see, in staff words.

#include <vector>

#include "answers/answerer.hpp"
#include "answers/trial.hpp"
#include "dialogue/checker.hpp"

namespace kiosk::app {

/// D168 and D169. `answerers` are those of the dialogues; they have learnt afterwards.
/// Takes about a second and a half for the shipped dialogue.
dialogue::Diagnostics try_dangers(const dialogue::CheckedContent& checked,
                                  const std::vector<answers::Answerer>& answerers,
                                  answers::Cores cores);

}  // namespace kiosk::app
