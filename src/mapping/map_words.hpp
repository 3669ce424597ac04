#pragma once
// What stands in the boxes of a map and beside its arrows.

#include <string>

#include "dialogue/map/dialogue_map.hpp"

namespace kiosk::mapping {

/// Lines, joined by line breaks: the title, then what the node is and what is to be done about it.
std::string words_of_node(const dialogue::MapNode& node, const dialogue::Language& language);

/// Of a page: "draft", "approval void", "review due"; "" if all is well.
std::string words_of_approval(const dialogue::MapCounts& counts);

/// "" if the arrow alone says it.
std::string words_of_edge(const dialogue::MapEdge& edge, const dialogue::Language& language);

/// "120 pages, 5 endings, 7 danger links, 120 drafts, 2 broken places".
std::string words_of_counts(const dialogue::MapCounts& counts);

}  // namespace kiosk::mapping
