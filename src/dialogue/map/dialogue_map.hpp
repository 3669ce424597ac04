#pragma once
// A dialogue as a map, for authors: pages and what leads from one to another, as data. Made of any
// model, also of one with errors: then the broken places are on the map. It knows no positions;
// whoever draws it lays it out anew.

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

enum class MapNodeKind {
  Page,
  Topic,    ///< all pages of a topic, on a map whose topics are closed
  Topics,   ///< the screens a visitor picks a topic on
  Missing,  ///< what a link names and nobody wrote
};

/// How many of a topic's pages are what.
struct MapCounts {
  std::size_t pages = 0;
  std::size_t endings = 0;    ///< tips, and help now
  std::size_t red_flags = 0;  ///< choices and checklists that lead to help now as a danger
  std::size_t broken = 0;     ///< links that lead nowhere, and pages that nothing leads to
  // What map_of() cannot know; whoever has the map may.
  std::size_t unsigned_pages = 0;  ///< that no approval in force stands for in some language
  std::size_t void_approvals = 0;  ///< pages whose approval does not count: of unsigned_pages
  std::size_t reviews_due = 0;     ///< pages with an approval in force whose next review is due
  std::size_t to_mend = 0;         ///< what else is wrong
};

struct MapNode {
  MapNodeKind kind = MapNodeKind::Page;
  std::string name;   ///< the id of the page or topic; of Missing the name that is not there
  std::string topic;  ///< the id of the topic it stands in; empty for Topics and Missing
  Text title;         ///< empty for Topics and Missing
  PageKind page_kind = PageKind::Page;
  bool is_start = false;
  bool is_unreached = false;  ///< a page that nothing leads to
  MapCounts counts;           ///< of a page: of itself
};

enum class MapEdgeKind {
  Choice,
  Result,   ///< what a checklist leads to
  RedFlag,  ///< a choice or a result that is a danger
  Pick,     ///< from Topics to where a topic begins
};

struct MapEdge {
  std::size_t from = 0;  ///< of DialogueMap::nodes
  std::size_t to = 0;
  MapEdgeKind kind = MapEdgeKind::Choice;
  Text words;  ///< of the choice; of several edges in one, or of a result, empty
  std::size_t count = 1;
  bool is_broken = false;
};

struct MapTopic {
  std::string id;
  Text title;
};

struct DialogueMap {
  std::vector<MapNode> nodes;
  std::vector<MapEdge> edges;
  std::vector<MapTopic> topics;  ///< in the order of the dialogue

  /// The number of the node; nodes.size() if there is none.
  [[nodiscard]] std::size_t find(MapNodeKind kind, const std::string& name) const;
};

/// Adds `more` to `to`.
void add(MapCounts& to, const MapCounts& more);

/// Every page. The button to help now that stands on every screen is no edge.
[[nodiscard]] DialogueMap map_of(const Dialogue& dialogue);

/// One node for each topic, but for those of `open`, whose pages stay. Edges inside a closed topic
/// are gone, those between two nodes of one kind are one edge that says how many they are.
[[nodiscard]] DialogueMap with_closed_topics(const DialogueMap& map,
                                             const std::set<std::string>& open = {});

/// What stands at most `steps` links before or behind `page`. Nothing is sought behind help now and
/// behind the topics, or everything would be near. Empty if there is no such page.
[[nodiscard]] DialogueMap
neighbourhood(const DialogueMap& map, const PageId& page, std::size_t steps);

}  // namespace kiosk::dialogue
