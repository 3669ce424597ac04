#pragma once
// A map laid out, and painted where it is seen, both beside the frames: what was there before stays
// until all of the new one is ready.

#include <cstddef>
#include <future>
#include <memory>
#include <optional>
#include <string>

#include "mapping/map_drawing.hpp"

#include "base/result.hpp"
#include "dialogue/map/dialogue_map.hpp"
#include "platform/window.hpp"
#include "text/picture.hpp"

namespace kiosk::editor {

/// A map, and where it stands on its drawing.
struct MapSheet {
  dialogue::DialogueMap map;
  mapping::DrawnMap drawn;
};

/// How a new map is looked at first.
enum class FirstSight {
  Whole,     ///< all of it, but no larger than to be read
  ToRead,    ///< a node in the middle
  AsBefore,  ///< a node in the middle, as large as the last map
  Unmoved    ///< as the last map
};

struct MapOrder {
  dialogue::DialogueMap map;
  dialogue::Language language;
  FirstSight sight = FirstSight::Whole;
  std::size_t middle = 0;  ///< the node; map.nodes.size() for none
};

/// The smallest letters of a drawing have 12 units: 14 pixels then.
inline constexpr float kScaleToRead = 1.17F;
inline constexpr float kLeastScale = 0.2F;
inline constexpr float kMostScale = 3;

/// What a map is looked at through.
struct MapView {
  float width_px = 0;
  float height_px = 0;
  float scale = 1;  ///< pixels to a unit of the drawing
};

/// At which all of the drawing is seen, but none larger than to be read.
[[nodiscard]] float scale_of_whole(const mapping::DrawnMap& drawn, const MapView& view);

/// What is seen of a drawing, and how large.
struct MapSight {
  mapping::MapBox seen;
  float scale = 1;
};

/// The part of the drawing that is seen when `node` is to be in its middle, as near as the edges
/// allow.
[[nodiscard]] mapping::MapBox
seen_around(const mapping::DrawnMap& drawn, const mapping::MapBox& node, const MapView& view);

class MapPicture {
public:
  /// `window` keeps the pixels, and must outlive this.
  MapPicture(platform::Window& window, std::launch how)
      : window_(window)
      , how_(how) {}
  MapPicture(const MapPicture&) = delete;
  MapPicture& operator=(const MapPicture&) = delete;
  MapPicture(MapPicture&&) = delete;
  MapPicture& operator=(MapPicture&&) = delete;
  ~MapPicture();

  /// Shown as soon as it is laid out and painted.
  void order(MapOrder order);

  /// Before a frame: goes on with what was ordered, and with what is `seen` of the drawing. True if
  /// there is something new to show.
  bool refresh(const MapView& view, const mapping::MapBox& seen);

  /// Null before the first is ready.
  [[nodiscard]] const MapSheet* sheet() const { return shown_.sheet.get(); }
  /// What is to be seen first of a new sheet, once.
  [[nodiscard]] std::optional<MapSight> take_first_sight();
  /// Why there is nothing to see; "" if nothing went wrong.
  [[nodiscard]] const std::string& fault() const { return fault_; }

  /// Into the window that Dear ImGui is in; the place is that of the drawing's corner.
  void draw(float left_px, float top_px, float scale) const;

private:
  struct Painted {
    std::shared_ptr<const MapSheet> sheet;
    mapping::MapBox part;  ///< of the drawing, that the pixels show
    float scale = 0;
    text::RgbaImage pixels;
    std::optional<MapSight> first_sight;
  };
  using Made = base::Result<Painted>;

  [[nodiscard]] static Made
  paint(std::shared_ptr<const MapSheet> sheet, const mapping::MapBox& seen, float scale);
  [[nodiscard]] static Made
  lay_out(MapOrder order, const MapView& view, const mapping::MapBox& seen);
  [[nodiscard]] bool is_painted(const mapping::MapBox& seen, float scale) const;
  void start(const MapView& view, const mapping::MapBox& seen);
  void show(Made made);

  platform::Window& window_;
  std::optional<MapOrder> order_;
  Painted shown_;
  platform::TextureId texture_ = 0;
  std::string fault_;
  std::launch how_;
  std::future<Made> painting_;
};

}  // namespace kiosk::editor
