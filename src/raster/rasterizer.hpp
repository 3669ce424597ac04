#pragma once
// Dear ImGui's draw lists painted into plain memory, without OpenGL.
//
// The picture is that of imgui_impl_opengl3 on an 8-bit framebuffer to a few steps of 255 in a
// channel. Draw lists are best made with ImFontAtlasFlags_NoBakedLines: lines are then triangles of
// one colour.

#include <vector>

#include "raster/crew.hpp"
#include "raster/picture.hpp"
#include "raster/surface.hpp"
#include "raster/tiles.hpp"

struct ImDrawData;

namespace kiosk::raster {

class Rasterizer {
public:
  /// The pictures that draw lists may name.
  [[nodiscard]] Pictures& pictures() { return pictures_; }
  [[nodiscard]] const Pictures& pictures() const { return pictures_; }

  /// Paints `data` over black into `surface`, which still holds what the last call painted: only
  /// what changed since then. Returns the areas painted, none over another.
  std::vector<Area> paint(const ImDrawData& data, const Surface& surface);

  /// The surface holds something else by now: the next paint() paints all of it.
  void forget() { tiles_.forget(); }

private:
  Pictures pictures_;
  Tiles tiles_;
  Crew crew_;
};

}  // namespace kiosk::raster
