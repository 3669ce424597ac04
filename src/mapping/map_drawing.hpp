#pragma once
// A map laid out and drawn by Graphviz.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "dialogue/map/dialogue_map.hpp"

namespace kiosk::mapping {

/// In the units of the drawing's viewBox, from its upper left corner.
struct MapBox {
  float left = 0;
  float top = 0;
  float width = 0;
  float height = 0;

  [[nodiscard]] float right() const { return left + width; }
  [[nodiscard]] float bottom() const { return top + height; }
};

struct TopicFrame {
  std::string topic;
  MapBox box;
};

/// Where everything stands on an SVG.
struct DrawnMap {
  std::string svg;
  float width = 0;
  float height = 0;
  std::vector<MapBox> nodes;       ///< of DialogueMap::nodes, in their order
  std::vector<TopicFrame> frames;  ///< around the pages of topics that are open
  std::vector<MapBox> labels;      ///< words beside arrows: they stand on no node
};

/// An SVG, with titles in `language`; `title` stands above it, if there is one. What a node is
/// stands in its words and shows in its shape, not in its colour alone. Words beside an arrow are
/// left out where there is no room for them. Laid out anew each time; one at a time, whoever calls.
/// Fails if Graphviz does. The kiosk's fonts must be loaded, or words are measured with others.
base::Result<DrawnMap> draw_map(const dialogue::DialogueMap& map,
                                const std::string& title,
                                const dialogue::Language& language);

/// The drawing cut out at `part`, which may reach beyond it.
[[nodiscard]] std::string svg_of_part(const DrawnMap& map, const MapBox& part);

}  // namespace kiosk::mapping
