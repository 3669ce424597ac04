#include "editor/field/field_drawing.hpp"

#include <algorithm>

#include "editor/parts/look.hpp"

namespace kiosk::editor {

namespace {

constexpr ImU32 kSelectionOpacity = 70;  // of 255

ImVec2 corner(ImVec2 origin, float x_px, float y_px) {
  return {origin.x + x_px, origin.y + y_px};
}

}  // namespace

ImU32 ground_colour() {
  return colours::kCard;
}

ImU32 selection_colour() {
  return (colours::kTeal & ~IM_COL32_A_MASK) | (kSelectionOpacity << IM_COL32_A_SHIFT);
}

ImU32 words_colour() {
  return colours::kInk;
}

ImU32 caret_colour() {
  return colours::kTeal;
}

void fill(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects, ImU32 colour) {
  for (const auto& rect : rects) {
    list.AddRectFilled(corner(origin, rect.x_px, rect.y_px),
                       corner(origin, rect.right_px(), rect.bottom_px()),
                       colour);
  }
}

void draw_waves(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects) {
  for (const auto& rect : rects) {
    const float thickness = std::max(1.0F, rect.height_px / 3);
    const float half_wave = rect.height_px;
    bool up = false;
    for (float x = 0; x < rect.width_px + half_wave; x += half_wave, up = !up) {
      list.PathLineTo(corner(origin,
                             rect.x_px + std::min(x, rect.width_px),
                             up ? rect.y_px : rect.bottom_px() - thickness / 2));
    }
    list.PathStroke(colours::kRed, 0, thickness);
  }
}

void draw_lines(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects) {
  for (const auto& rect : rects) {
    list.AddRectFilled(corner(origin, rect.x_px, rect.y_px + rect.height_px / 4),
                       corner(origin, rect.right_px(), rect.bottom_px() - rect.height_px / 4),
                       colours::kAmber);
  }
}

void draw_frames(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects) {
  for (const auto& rect : rects) {
    list.AddRect(corner(origin, rect.x_px, rect.y_px),
                 corner(origin, rect.right_px(), rect.bottom_px()),
                 colours::kRed,
                 0,
                 0,
                 2);
  }
}

void draw_edge(ImDrawList& list, ImVec2 from, ImVec2 to, Focus focus) {
  const bool focused = focus == Focus::Yes;
  const float thickness = focused ? 3.0F : 1.5F;
  const float inside = thickness / 2;
  list.AddRect(corner(from, inside, inside),
               corner(to, -inside, -inside),
               focused ? colours::kTeal : colours::kLine,
               kRoundingPx,
               0,
               thickness);
}

}  // namespace kiosk::editor
