#include "editor/parts/look.hpp"

#include <array>
#include <utility>

#include <imgui.h>

namespace kiosk::editor {

namespace {

constexpr std::array kColours{
    std::pair{ImGuiCol_Text, colours::kInk},
    std::pair{ImGuiCol_TextDisabled, colours::kInkSoft},
    std::pair{ImGuiCol_WindowBg, colours::kPaper},
    std::pair{ImGuiCol_ChildBg, 0x00000000U},
    std::pair{ImGuiCol_PopupBg, colours::kCard},
    std::pair{ImGuiCol_Border, colours::kLine},
    std::pair{ImGuiCol_FrameBg, colours::kCard},
    std::pair{ImGuiCol_FrameBgHovered, colours::kTealTint},
    std::pair{ImGuiCol_FrameBgActive, colours::kTealTint},
    std::pair{ImGuiCol_Button, colours::kCard},
    std::pair{ImGuiCol_ButtonHovered, colours::kTealTint},
    std::pair{ImGuiCol_ButtonActive, colours::kLine},
    std::pair{ImGuiCol_Header, colours::kTealTint},
    std::pair{ImGuiCol_HeaderHovered, colours::kTealTint},
    std::pair{ImGuiCol_HeaderActive, colours::kLine},
    std::pair{ImGuiCol_CheckMark, colours::kTeal},
    std::pair{ImGuiCol_SliderGrab, colours::kTeal},
    std::pair{ImGuiCol_ScrollbarBg, 0x00000000U},
    std::pair{ImGuiCol_ScrollbarGrab, colours::kLine},
    std::pair{ImGuiCol_ScrollbarGrabHovered, colours::kInkSoft},
    std::pair{ImGuiCol_ScrollbarGrabActive, colours::kInkSoft},
    std::pair{ImGuiCol_Separator, colours::kLine},
    std::pair{ImGuiCol_NavHighlight, colours::kTeal},
    std::pair{ImGuiCol_TextSelectedBg, colours::kLine},
};

}  // namespace

void set_look() {
  auto& style = ImGui::GetStyle();
  for (const auto& [which, colour] : kColours) {
    style.Colors[which] = ImGui::ColorConvertU32ToFloat4(colour);
  }
  style.WindowRounding = 0;
  style.WindowBorderSize = 0;
  style.FrameRounding = kRoundingPx;
  style.ChildRounding = kRoundingPx;
  style.PopupRounding = kRoundingPx;
  style.FrameBorderSize = 1;
  style.FramePadding = ImVec2(10, 6);
  style.ItemSpacing = ImVec2(8, 7);
  style.ScrollbarSize = 12;
  ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
}

void push_font(Font font) {
  auto& fonts = ImGui::GetIO().Fonts->Fonts;
  ImGui::PushFont(fonts[static_cast<int>(font) < fonts.Size ? static_cast<int>(font) : 0]);
}

void pop_font() {
  ImGui::PopFont();
}

}  // namespace kiosk::editor
