#pragma once
// The boxes of a map as spots to press.

#include <cstddef>
#include <optional>
#include <string>

#include "editor/map/map_canvas.hpp"

namespace kiosk::editor {

enum class OpenTopics { CanBeClosed, Stay };

struct MapLook {
  std::string page;   ///< the chosen one
  std::string topic;  ///< it stands in
  dialogue::Language language;
  OpenTopics open_topics = OpenTopics::Stay;
  std::optional<std::size_t> keys_at = std::nullopt;  ///< the node from which keys go on now
};

enum class MapPressKind { Page, Topic, CloseTopic, AllTopics };

struct MapPress {
  MapPressKind kind = MapPressKind::Page;
  std::string name;  ///< of the page or topic
};

/// What was pressed. A node that nobody wrote leads to the page that names it.
std::optional<MapPress> draw_boxes(MapCanvas& canvas, const MapSheet& sheet, const MapLook& look);

}  // namespace kiosk::editor
