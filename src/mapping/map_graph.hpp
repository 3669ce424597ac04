#pragma once
// A map as Graphviz has it: what it is to lay out and how it is to look.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <graphviz/gvc.h>

#include "dialogue/map/dialogue_map.hpp"

namespace kiosk::mapping {

struct CloseGraph {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};

struct MapGraph {
  std::unique_ptr<Agraph_t, CloseGraph> graph;
  std::vector<Agnode_t*> nodes;             ///< of DialogueMap::nodes, in their order
  std::map<std::string, Agraph_t*> frames;  ///< by topic
};

[[nodiscard]] MapGraph graph_of(const dialogue::DialogueMap& map,
                                const std::string& title,
                                const dialogue::Language& language);

}  // namespace kiosk::mapping
