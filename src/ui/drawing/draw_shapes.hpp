#pragma once
// The shapes of the design as Dear ImGui draws them. Private to drawing.

#include <cstdint>

#include <imgui.h>

#include "ui/drawing/texture_cache.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::ui {

/// Where and how strongly shapes are drawn.
struct Brush {
  ImDrawList* list = nullptr;
  session::Contrast contrast = session::Contrast::Normal;
  float opacity = 1;

  [[nodiscard]] ImU32 colour(Colour colour) const;
};

/// A rounded box with its edge inside; None draws nothing.
void draw_box(const Brush& brush, const BoxPaint& box);

/// A box under a finger: a little smaller and a little darker (lighter if it is dark).
void draw_pressed_box(const Brush& brush, const BoxPaint& box, float unit);

/// The ring that empties clockwise from the top.
void draw_ring(const Brush& brush, const RingPaint& ring);

/// The darker side of the welcome screen.
void draw_slope(const Brush& brush, const SlopePaint& slope);

/// The ring of the focus round `box`, kept within `bounds`; on any ground its pale under-ring
/// shows.
void draw_focus(const Brush& brush, const BoxPaint& box, const Rect& bounds, float unit);

/// `texture` unscaled with its top left corner on the nearest whole pixel, so that it stays crisp.
void draw_texture(const Brush& brush, const Texture& texture, float x_px, float y_px, ImU32 tint);

}  // namespace kiosk::ui
