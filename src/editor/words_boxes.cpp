#include "editor/words_boxes.hpp"

#include <algorithm>

#include <imgui.h>
#include <imgui_stdlib.h>

namespace kiosk::editor {

namespace {

constexpr float kMostLines = 8;

float lines_of(const std::string& words, float width_px) {
  const auto size = ImGui::CalcTextSize(words.c_str(), nullptr, false, width_px);
  return std::clamp(size.y / ImGui::GetTextLineHeight(), 1.0F, kMostLines);
}

}  // namespace

bool WordsBoxes::draw(const std::string& id, const std::string& /*language*/, std::string& words) {
  const auto width_px = ImGui::CalcItemWidth();
  const auto inside_px = width_px - 2 * ImGui::GetStyle().FramePadding.x;
  const auto height_px = lines_of(words, inside_px) * ImGui::GetTextLineHeight() +
                         2 * ImGui::GetStyle().FramePadding.y;
  const bool changed =
      ImGui::InputTextMultiline(hidden("", id).c_str(), &words, ImVec2(width_px, height_px));
  widgets_.note(id, Role::Field, words);
  std::erase(words, '\n');
  return changed;
}

}  // namespace kiosk::editor
