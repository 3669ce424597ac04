#include "editor/map/map_canvas.hpp"

#include <algorithm>
#include <utility>

#include "editor/parts/keys.hpp"
#include <imgui.h>
#include <imgui_internal.h>

namespace kiosk::editor {

namespace {

using mapping::MapBox;

constexpr float kZoomStep = 1.25F;

bool holds(const MapBox& box, const ImVec2& point) {
  return point.x >= box.left && point.x < box.right() && point.y >= box.top &&
         point.y < box.bottom();
}

/// Beside it, as the pointer may be anywhere.
void tell(const std::string& words, const MapBox& place) {
  constexpr float kGapPx = 8;
  ImGui::SetNextWindowPos({place.left, place.bottom() + kGapPx});
  ImGui::BeginTooltip();
  ImGui::TextUnformatted(words.c_str());
  ImGui::EndTooltip();
}

}  // namespace

bool MapCanvas::refresh() {
  const bool is_new = picture_.refresh(view_, seen_);
  if (const auto sight = picture_.take_first_sight()) {
    view_.scale = sight->scale;
    goes_to_ = seen_ = sight->seen;
  }
  return is_new;
}

void MapCanvas::zoom_around(float scale, float x_px, float y_px) {
  scale = std::clamp(scale, kLeastScale, kMostScale);
  if (picture_.sheet() == nullptr || scale == view_.scale) {
    return;
  }
  // What stands at the point stays there.
  goes_to_ = MapBox{(x_px - left_px_) / view_.scale - (x_px - pane_.left) / scale,
                    (y_px - top_px_) / view_.scale - (y_px - pane_.top) / scale,
                    0,
                    0};
  view_.scale = scale;
}

void MapCanvas::zoom(Zoom zoom) {
  if (picture_.sheet() == nullptr) {
    return;
  }
  float scale = kScaleToRead;
  if (zoom == Zoom::Whole) {
    scale = scale_of_whole(picture_.sheet()->drawn, view_);
  } else if (zoom == Zoom::Larger) {
    scale = view_.scale * kZoomStep;
  } else if (zoom == Zoom::Smaller) {
    scale = view_.scale / kZoomStep;
  }
  zoom_around(scale, pane_.left + pane_.width / 2, pane_.top + pane_.height / 2);
}

void MapCanvas::take_wheel() {
  const auto& io = ImGui::GetIO();
  if (is_hovered_ && io.KeyCtrl && io.MouseWheel != 0) {
    const auto scale = io.MouseWheel > 0 ? view_.scale * kZoomStep : view_.scale / kZoomStep;
    zoom_around(scale, io.MousePos.x, io.MousePos.y);
  }
}

void MapCanvas::take_typed() {
  const auto& io = ImGui::GetIO();
  if (io.WantTextInput) {
    return;
  }
  for (const auto character : io.InputQueueCharacters) {
    if (character == '+') {
      zoom(Zoom::Larger);
    } else if (character == '-') {
      zoom(Zoom::Smaller);
    } else if (character == '0') {
      zoom(Zoom::Whole);
    } else if (character == '1') {
      zoom(Zoom::ToRead);
    }
  }
}

void MapCanvas::take_steps() {
  if (!ImGui::IsWindowFocused() || !ImGui::GetIO().KeyShift) {
    return;
  }
  constexpr float kStepPx = 60;
  if (is_pressed(ImGuiKey_LeftArrow)) {
    ImGui::SetScrollX(std::max(0.0F, ImGui::GetScrollX() - kStepPx));
  } else if (is_pressed(ImGuiKey_RightArrow)) {
    ImGui::SetScrollX(std::min(ImGui::GetScrollMaxX(), ImGui::GetScrollX() + kStepPx));
  } else if (is_pressed(ImGuiKey_UpArrow)) {
    ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() - kStepPx));
  } else if (is_pressed(ImGuiKey_DownArrow)) {
    ImGui::SetScrollY(std::min(ImGui::GetScrollMaxY(), ImGui::GetScrollY() + kStepPx));
  }
}

void MapCanvas::take_pull() {
  const auto& io = ImGui::GetIO();
  if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
    is_pulled_ = is_hovered_ && holds(pane_, io.MousePos) && !ImGui::IsAnyItemHovered();
  }
  if (is_pulled_ && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    ImGui::SetScrollX(std::max(0.0F, ImGui::GetScrollX() - io.MouseDelta.x));
    ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() - io.MouseDelta.y));
  }
}

void MapCanvas::begin() {
  const auto room = ImGui::GetContentRegionAvail();
  const float bar_px = ImGui::GetStyle().ScrollbarSize;
  view_.width_px = room.x - bar_px;
  view_.height_px = room.y - bar_px;
  take_wheel();
  take_typed();
  ImVec2 whole(0, 0);
  if (const auto* sheet = picture_.sheet()) {
    whole = {sheet->drawn.width * view_.scale, sheet->drawn.height * view_.scale};
    ImGui::SetNextWindowContentSize(whole);
  }
  if (const auto place = std::exchange(goes_to_, std::nullopt)) {
    ImGui::SetNextWindowScroll(
        {std::max(0.0F, place->left * view_.scale), std::max(0.0F, place->top * view_.scale)});
  }
  // With Shift the arrow keys move the map, without it they go from spot to spot.
  const auto steps = ImGui::GetIO().KeyShift ? ImGuiWindowFlags_NoNavInputs : 0;
  ImGui::PushStyleColor(ImGuiCol_ChildBg, colours::kCard);
  ImGui::BeginChild("map-sheet", {0, 0}, false, ImGuiWindowFlags_HorizontalScrollbar | steps);
  ImGui::PopStyleColor();
  is_hovered_ = ImGui::IsWindowHovered();
  take_steps();
  const auto corner = ImGui::GetWindowPos();
  pane_ = {corner.x, corner.y, view_.width_px, view_.height_px};
  left_px_ = corner.x - ImGui::GetScrollX() + std::max(0.0F, (view_.width_px - whole.x) / 2);
  top_px_ = corner.y - ImGui::GetScrollY() + std::max(0.0F, (view_.height_px - whole.y) / 2);
  seen_ = {ImGui::GetScrollX() / view_.scale,
           ImGui::GetScrollY() / view_.scale,
           room.x / view_.scale,
           room.y / view_.scale};
  picture_.draw(left_px_, top_px_, view_.scale);
}

void MapCanvas::end() {
  take_pull();
  ImGui::EndChild();
}

MapBox MapCanvas::on_glass(const MapBox& box) const {
  return {left_px_ + box.left * view_.scale,
          top_px_ + box.top * view_.scale,
          std::max(1.0F, box.width * view_.scale),
          std::max(1.0F, box.height * view_.scale)};
}

bool MapCanvas::spot(const std::string& id, const std::string& words, const MapBox& box) {
  const auto place = on_glass(box);
  ImGui::SetCursorScreenPos({place.left, place.top});
  const bool is_pressed =
      ImGui::InvisibleButton(hidden("", id).c_str(), {place.width, place.height});
  widgets_.note(id, Role::Button, words);
  constexpr float kPointedPx = 2;
  constexpr float kFocusPx = 5;
  if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible) {
    outline(box, colours::kInk, kFocusPx);
    tell(words, place);
  } else if (ImGui::IsItemHovered()) {
    outline(box, colours::kTealDeep, kPointedPx);
    widgets_.tip(words);
  }
  return is_pressed;
}

void MapCanvas::take_keys_here() {
  ImGui::SetFocusID(ImGui::GetItemID(), ImGui::GetCurrentWindow());
}

void MapCanvas::outline(const MapBox& box, std::uint32_t colour, float line_px) const {
  const auto place = on_glass(box);
  ImGui::GetWindowDrawList()->AddRect({place.left - line_px, place.top - line_px},
                                      {place.right() + line_px, place.bottom() + line_px},
                                      colour,
                                      kRoundingPx,
                                      0,
                                      line_px);
}

void MapCanvas::words_in(const MapBox& box, const char* words) const {
  const auto place = on_glass(box);
  const auto size_px = ImGui::GetFontSize() * view_.scale;
  const auto width_px = ImGui::CalcTextSize(words).x * view_.scale;
  ImGui::GetWindowDrawList()->AddText(
      ImGui::GetFont(),
      size_px,
      {place.left + (place.width - width_px) / 2, place.top + (place.height - size_px) / 2},
      colours::kInkSoft,
      words);
}

}  // namespace kiosk::editor
