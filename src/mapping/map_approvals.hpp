#pragma once
// Which pages of a map no clinician stands behind.

#include <vector>

#include "dialogue/map/dialogue_map.hpp"
#include "seals/judgement.hpp"

namespace kiosk::mapping {

/// Notes down in the counts of every page whether it is approved in all `languages`. To be done
/// before topics are closed.
void mark_approvals(dialogue::DialogueMap& map,
                    const seals::Judgement& judgement,
                    const std::vector<dialogue::Language>& languages);

}  // namespace kiosk::mapping
