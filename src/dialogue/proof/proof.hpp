#pragma once
// The exhaustive rules: a search of every reachable position (page, variables, alert), red flags
// and the way back from them included. Each fault is told once for each page, with the shortest
// counter-example as the touches to make.

#include "dialogue/diagnostics/report.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// Proves, or reports why not:
///  - there is one help-now page, and every red flag leads to it in one step;
///  - once a red flag was touched no coping tip shows;
///  - every page can be reached, offers a touch in every position, and leads by its choices to an
///    ending or to help now.
/// While names are broken (no such page, no such value) only the first two are told: the rest would
/// repeat the broken name in other words.
void prove(const Dialogue& dialogue, Report& report);

}  // namespace kiosk::dialogue
