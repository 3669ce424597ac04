#include "ui/drawing/draw_shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/pointer_or_number.hpp"

namespace kiosk::ui {

namespace {

constexpr float kPi = 3.14159265F;
constexpr float kShadeOpacity = 0.78F;  // what lies behind a card is seen, but not read
constexpr float kFocusRing = 6;         // du
constexpr float kFocusGap = 4;          // du

ImU32 with_opacity(Rgb colour, float opacity) {
  const auto alpha = std::lround(255.F * std::clamp(opacity, 0.F, 1.F));
  return IM_COL32(colour.red, colour.green, colour.blue, alpha);
}

ImVec2 top_left(const Rect& rect) {
  return {rect.x_px, rect.y_px};
}

ImVec2 bottom_right(const Rect& rect) {
  return {rect.right_px(), rect.bottom_px()};
}

/// Smaller by `by` on every side; larger if it is negative.
Rect inset(const Rect& rect, float by) {
  return {rect.x_px + by, rect.y_px + by, rect.width_px - 2 * by, rect.height_px - 2 * by};
}

BoxPaint inset(BoxPaint box, float by) {
  box.rect = inset(box.rect, by);
  box.radius_px = std::max(0.F, box.radius_px - by);
  return box;
}

Rect kept_within(const Rect& rect, const Rect& bounds) {
  const float left = std::max(rect.x_px, bounds.x_px);
  const float top = std::max(rect.y_px, bounds.y_px);
  return {left,
          top,
          std::min(rect.right_px(), bounds.right_px()) - left,
          std::min(rect.bottom_px(), bounds.bottom_px()) - top};
}

/// ImGui strokes half a pixel inside the corners it is given; this puts the whole stroke inside.
void stroke(const Brush& brush, const BoxPaint& box, ImU32 colour) {
  const auto path = inset(box, (box.edge_px - 1) / 2);
  brush.list->AddRect(
      top_left(path.rect), bottom_right(path.rect), colour, path.radius_px, 0, box.edge_px);
}

bool is_dark(Colour colour, session::Contrast contrast) {
  constexpr double kMiddle = 4.5;  // contrast to white of a colour in the middle
  return contrast_ratio(rgb(colour, contrast), {255, 255, 255}) > kMiddle;
}

}  // namespace

ImU32 Brush::colour(Colour colour) const {
  const float share = colour == Colour::Shade ? kShadeOpacity : 1.F;
  return with_opacity(rgb(colour, contrast), opacity * share);
}

void draw_box(const Brush& brush, const BoxPaint& box) {
  if (box.fill != Colour::None) {
    brush.list->AddRectFilled(
        top_left(box.rect), bottom_right(box.rect), brush.colour(box.fill), box.radius_px);
  }
  if (box.edge != Colour::None && box.edge_px > 0) {
    stroke(brush, box, brush.colour(box.edge));
  }
}

void draw_pressed_box(const Brush& brush, const BoxPaint& box, float unit) {
  const auto smaller = inset(box, std::max(1.F, std::round(unit)));
  draw_box(brush, smaller);
  const bool dark = is_dark(box.fill, brush.contrast);
  const auto veil = with_opacity(rgb(dark ? Colour::White : Colour::Black, brush.contrast),
                                 brush.opacity * (dark ? 0.2F : 0.12F));
  brush.list->AddRectFilled(
      top_left(smaller.rect), bottom_right(smaller.rect), veil, smaller.radius_px);
}

void draw_ring(const Brush& brush, const RingPaint& ring) {
  const float size = std::min(ring.rect.width_px, ring.rect.height_px);
  const float thickness = size * 0.1F;
  const float radius = (size - thickness) / 2;
  const ImVec2 centre{ring.rect.x_px + ring.rect.width_px / 2,
                      ring.rect.y_px + ring.rect.height_px / 2};
  constexpr int kSegments = 96;
  brush.list->AddCircle(centre, radius, brush.colour(Colour::Line), kSegments, thickness);
  const float share = std::clamp(ring.share, 0.F, 1.F);
  if (share > 0) {
    brush.list->PathArcTo(centre, radius, (1.5F - 2 * share) * kPi, 1.5F * kPi, kSegments);
    brush.list->PathStroke(brush.colour(ring.colour), 0, thickness);
  }
}

void draw_slope(const Brush& brush, const SlopePaint& slope) {
  const auto& rect = slope.rect;
  const std::array<ImVec2, 4> corners{ImVec2{rect.x_px + 0.732F * rect.width_px, rect.y_px},
                                      ImVec2{rect.right_px(), rect.y_px},
                                      ImVec2{rect.right_px(), rect.bottom_px()},
                                      ImVec2{rect.x_px + 0.47F * rect.width_px, rect.bottom_px()}};
  brush.list->AddConvexPolyFilled(
      corners.data(), static_cast<int>(corners.size()), brush.colour(slope.colour));
}

void draw_focus(const Brush& brush, const BoxPaint& box, const Rect& bounds, float unit) {
  // The under-ring is wider on both sides: on red or teal the ring itself may not stand out.
  const float under = (kFocusRing + kFocusGap) * unit;
  auto ring = inset(box, -under);
  ring.rect = kept_within(ring.rect, bounds);
  ring.edge_px = under;
  const auto ground = brush.contrast == session::Contrast::High ? Colour::Black : Colour::White;
  stroke(brush, ring, brush.colour(ground));
  ring = inset(ring, kFocusGap / 2 * unit);
  ring.edge_px = kFocusRing * unit;
  stroke(brush, ring, brush.colour(Colour::Focus));
}

void draw_texture(const Brush& brush, const Texture& texture, float x_px, float y_px, ImU32 tint) {
  if (texture.id == 0) {
    return;
  }
  const ImVec2 corner{std::round(x_px), std::round(y_px)};
  const ImVec2 far{corner.x + static_cast<float>(texture.width_px),
                   corner.y + static_cast<float>(texture.height_px)};
  brush.list->AddImage(
      base::name_from<ImTextureID>(texture.id), corner, far, ImVec2(0, 0), ImVec2(1, 1), tint);
}

}  // namespace kiosk::ui
