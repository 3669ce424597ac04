#pragma once
// A map on its drawing, looked at through a part of the window: made larger and smaller, moved by
// the mouse and by keys, with a spot for everything on it that can be pressed.

#include <optional>
#include <string>

#include "editor/map/map_picture.hpp"
#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

enum class Zoom {
  Smaller,
  Larger,
  Whole,  ///< all of it, but no larger than to be read
  ToRead
};

class MapCanvas {
public:
  /// Both must outlive this. `how` the map is laid out and painted: beside the frames, or (in
  /// tests) at once.
  MapCanvas(Widgets& widgets, platform::Window& window, std::launch how)
      : widgets_(widgets)
      , picture_(window, how) {}

  void order(MapOrder order) { picture_.order(std::move(order)); }

  /// Before a frame. True if there is something new to show.
  bool refresh();

  /// Null before the first is ready.
  [[nodiscard]] const MapSheet* sheet() const { return picture_.sheet(); }
  [[nodiscard]] const std::string& fault() const { return picture_.fault(); }

  /// Around the middle of what is seen.
  void zoom(Zoom zoom);

  /// What stands between the two stands on the canvas, by places of the drawing.
  void begin();
  void end();

  /// True when it was pressed.
  bool spot(const std::string& id, const std::string& words, const mapping::MapBox& box);
  /// The keys go on from the spot that was drawn last.
  static void take_keys_here();
  void outline(const mapping::MapBox& box, std::uint32_t colour, float line_px) const;
  /// In the middle of the box, as large as the map is.
  void words_in(const mapping::MapBox& box, const char* words) const;

private:
  void zoom_around(float scale, float x_px, float y_px);
  void take_wheel();
  void take_typed();
  void take_pull();
  static void take_steps();
  [[nodiscard]] mapping::MapBox on_glass(const mapping::MapBox& box) const;

  Widgets& widgets_;
  MapPicture picture_;
  MapView view_{0, 0, kScaleToRead};
  mapping::MapBox seen_;                    ///< of the drawing, in the last frame
  std::optional<mapping::MapBox> goes_to_;  ///< to be seen in the next frame
  mapping::MapBox pane_;                    ///< on the glass, in the last frame
  float left_px_ = 0;                       ///< of the drawing on the glass
  float top_px_ = 0;
  bool is_hovered_ = false;
  bool is_pulled_ = false;
};

}  // namespace kiosk::editor
