#pragma once
// The map in place of the form: to look around, and to go to a page. Everything on it can be
// reached with keys too.

#include <set>
#include <string>

#include "editing/outline.hpp"
#include "editor/map/map_boxes.hpp"
#include "editor/map/map_canvas.hpp"
#include "editor/map/map_content.hpp"
#include "editor/map/map_list.hpp"
#include "editor/panes/selection.hpp"
#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

/// What stands in the middle of the editor.
enum class MapForm {
  None,    ///< no map: the form
  Near,    ///< the chosen page with what is one link away
  Topics,  ///< all topics, those that were opened with their pages
  List
};

class MapPane {
public:
  /// As MapCanvas has it.
  MapPane(Widgets& widgets, platform::Window& window, std::launch how)
      : widgets_(widgets)
      , list_(widgets)
      , canvas_(widgets, window, how) {}

  void set_content(MapContent content);

  void show(MapForm form);
  [[nodiscard]] bool is_shown() const { return form_ != MapForm::None; }

  /// Before a frame. True if there is something new to show.
  bool refresh(const Selection& selection);

  /// Around the chosen page, or all topics if no page is chosen.
  void open() { show(page_.empty() ? MapForm::Topics : MapForm::Near); }
  /// Changes `selection`, and goes back to the form, when a page is pressed.
  void draw(const editing::Outline& outline, Selection& selection);

private:
  enum class Keys { Stay, ToMiddle };

  void order_anew(FirstSight sight, Keys keys);
  void order();
  void draw_tools();
  void draw_zoom();
  void draw_canvas(const editing::Outline& outline, Selection& selection);
  void press(const MapPress& press, const editing::Outline& outline, Selection& selection);
  void go_to(const std::string& page, const editing::Outline& outline, Selection& selection);

  Widgets& widgets_;
  MapForm form_ = MapForm::None;
  MapContent content_;
  std::string page_;            ///< the chosen one
  std::set<std::string> open_;  ///< topics
  std::string topic_;           ///< was opened or closed last: to be seen; "": the page is
  bool is_ordered_ = false;
  FirstSight sight_ = FirstSight::Whole;  ///< of the next order
  std::size_t middle_ = 0;                ///< of the last order
  Keys keys_ = Keys::Stay;                ///< when the next map is there
  const MapSheet* last_sheet_ = nullptr;  ///< before the last order; only to be compared
  MapList list_;
  MapCanvas canvas_;
};

}  // namespace kiosk::editor
