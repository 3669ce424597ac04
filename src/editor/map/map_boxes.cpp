#include "editor/map/map_boxes.hpp"

#include <algorithm>

#include "editor/parts/keys.hpp"
#include "mapping/map_words.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using dialogue::MapNode;
using dialogue::MapNodeKind;
using mapping::MapBox;

std::optional<MapPress> press_of(const dialogue::DialogueMap& map, std::size_t number) {
  const auto& node = map.nodes[number];
  switch (node.kind) {
    case MapNodeKind::Page:
      return MapPress{MapPressKind::Page, node.name};
    case MapNodeKind::Topic:
      return MapPress{MapPressKind::Topic, node.name};
    case MapNodeKind::Topics:
      return MapPress{MapPressKind::AllTopics, {}};
    case MapNodeKind::Missing:
      break;
  }
  const auto names_it = std::ranges::find(map.edges, number, &dialogue::MapEdge::to);
  return names_it == map.edges.end() ? std::nullopt : press_of(map, names_it->from);
}

/// What is being edited, or the closed topic it stands in.
bool is_chosen(const MapNode& node, const MapLook& look) {
  return node.kind == MapNodeKind::Page
             ? node.name == look.page
             : node.kind == MapNodeKind::Topic && node.name == look.topic;
}

/// The arrow keys do not find every corner.
bool is_closed_by_key(const MapNode& node, const MapLook& look) {
  return look.open_topics == OpenTopics::CanBeClosed && node.kind == MapNodeKind::Page &&
         !node.topic.empty() && ImGui::IsItemFocused() &&
         is_pressed(ImGuiKey_Backspace, Repeating::No);
}

std::optional<MapPress>
draw_node(MapCanvas& canvas, const MapSheet& sheet, std::size_t number, const MapLook& look) {
  const auto& node = sheet.map.nodes[number];
  const auto& box = sheet.drawn.nodes[number];
  if (is_chosen(node, look)) {
    constexpr float kLinePx = 4;
    canvas.outline(box, colours::kTeal, kLinePx);
  }
  const auto* kind = node.kind == MapNodeKind::Topic ? "map-topic:" : "map:";
  if (canvas.spot(kind + node.name, mapping::words_of_node(node, look.language), box)) {
    return press_of(sheet.map, number);
  }
  if (is_closed_by_key(node, look)) {
    return MapPress{MapPressKind::CloseTopic, node.topic};
  }
  if (look.keys_at == number) {
    MapCanvas::take_keys_here();
  }
  return std::nullopt;
}

bool draw_closer(MapCanvas& canvas, const mapping::TopicFrame& frame) {
  constexpr float kSide = 24;  // of the drawing
  const MapBox corner{frame.box.right() - kSide, frame.box.top, kSide, kSide};
  const bool is_pressed = canvas.spot("map-close:" + frame.topic, "Close this topic", corner);
  canvas.words_in(corner, "×");
  return is_pressed;
}

}  // namespace

std::optional<MapPress> draw_boxes(MapCanvas& canvas, const MapSheet& sheet, const MapLook& look) {
  std::optional<MapPress> press;
  if (look.open_topics == OpenTopics::CanBeClosed) {
    for (const auto& frame : sheet.drawn.frames) {
      if (draw_closer(canvas, frame)) {
        press = MapPress{MapPressKind::CloseTopic, frame.topic};
      }
    }
  }
  const auto leads_nowhere = [&](const MapNode& node) {
    return node.kind == MapNodeKind::Topics && look.open_topics == OpenTopics::CanBeClosed;
  };
  for (std::size_t number = 0; number < sheet.map.nodes.size(); ++number) {
    if (!leads_nowhere(sheet.map.nodes[number])) {
      const auto pressed = draw_node(canvas, sheet, number, look);
      press = pressed ? pressed : press;
    }
  }
  return press;
}

}  // namespace kiosk::editor
