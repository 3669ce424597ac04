#pragma once
// All pages of what is edited and what leads where, with what is to be mended: what the map and the
// list both show.

#include <cstddef>
#include <string>
#include <vector>

#include "editing/findings.hpp"
#include "editing/outline.hpp"

#include "dialogue/map/dialogue_map.hpp"
#include "seals/judgement.hpp"

namespace kiosk::editor {

struct MapContent {
  dialogue::DialogueMap map;
  dialogue::Language language;
  /// By node, the edges of the map that begin and end there.
  std::vector<std::vector<std::size_t>> from;
  std::vector<std::vector<std::size_t>> to;
};

[[nodiscard]] MapContent content_of(const dialogue::Dialogue& dialogue,
                                    const editing::Outline& outline,
                                    const editing::Findings& findings,
                                    const seals::Judgement& judgement);

/// What people call it.
[[nodiscard]] std::string title_of(const dialogue::MapNode& node,
                                   const dialogue::Language& language);

}  // namespace kiosk::editor
