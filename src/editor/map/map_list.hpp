#pragma once
// The map for whom a picture is of no use: each page with where it leads and what leads to it.

#include <cstddef>
#include <string>

#include "editor/map/map_content.hpp"
#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

class MapList {
public:
  explicit MapList(Widgets& widgets)
      : widgets_(widgets) {}

  /// Gives the page to open, or "". `chosen` is the page that is being edited.
  [[nodiscard]] std::string draw(const MapContent& content, const std::string& chosen);

  /// The list begins at the chosen page when it is drawn next.
  void go_to_chosen() { goes_to_chosen_ = true; }

private:
  void draw_heading(const MapContent& content, const std::string& topic);
  void draw_node(const MapContent& content, std::size_t number, const std::string& chosen);
  void draw_edge_from(const MapContent& content, std::size_t number);
  void draw_edge_to(const MapContent& content, std::size_t number);
  void draw_row(const std::string& id,
                const std::string& words,
                std::uint32_t colour,
                const std::string& page);

  Widgets& widgets_;
  std::string pressed_;
  bool goes_to_chosen_ = false;
};

}  // namespace kiosk::editor
