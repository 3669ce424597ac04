#include "editor/map/map_legend.hpp"

#include <array>

#include <imgui.h>

namespace kiosk::editor {

namespace {

struct Entry {
  const char* words;
  std::uint32_t ground;
  std::uint32_t rim;
  float line_px;
};

constexpr std::array<Entry, 6> kEntries{
    {{"danger, help now", colours::kRed, colours::kRed, 1},
     {"ending", colours::kTealTint, colours::kTeal, 1},
     {"approved", colours::kCard, colours::kTeal, 1},
     {"draft", colours::kCard, colours::kInkSoft, 1},
     {"approval void or due", colours::kCard, colours::kAmber, 3},
     {"to mend", colours::kAmberTint, colours::kAmber, 3}}};

constexpr float kSwatchPx = 22;  // wide
constexpr float kSwatchHeightPx = 14;
constexpr float kGapPx = 6;
constexpr float kBetweenPx = 14;

void draw_swatch(const Entry& entry) {
  const auto from = ImGui::GetCursorScreenPos();
  const auto top = from.y + (ImGui::GetTextLineHeight() - kSwatchHeightPx) / 2;
  const ImVec2 begin(from.x, top);
  const ImVec2 end(from.x + kSwatchPx, top + kSwatchHeightPx);
  constexpr float kRounding = 4;
  auto* drawing = ImGui::GetWindowDrawList();
  drawing->AddRectFilled(begin, end, entry.ground, kRounding);
  drawing->AddRect(begin, end, entry.rim, kRounding, 0, entry.line_px);
  ImGui::Dummy({kSwatchPx, ImGui::GetTextLineHeight()});
}

float width_of(const Entry& entry) {
  return kSwatchPx + kGapPx + ImGui::CalcTextSize(entry.words).x;
}

}  // namespace

void draw_map_legend(Widgets& widgets) {
  const auto right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  bool is_first = true;
  for (const auto& entry : kEntries) {
    if (!is_first) {
      ImGui::SameLine(0, kBetweenPx);
      if (ImGui::GetCursorPosX() + width_of(entry) > right) {
        ImGui::NewLine();
      }
    }
    is_first = false;
    draw_swatch(entry);
    ImGui::SameLine(0, kGapPx);
    ImGui::TextUnformatted(entry.words);
    widgets.note(std::string("map-legend:") + entry.words, Role::Words, entry.words);
  }
}

}  // namespace kiosk::editor
