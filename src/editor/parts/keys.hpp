#pragma once
// Keys as they are pressed in this frame, for every version of Dear ImGui that is in use.

#include <imgui.h>

namespace kiosk::editor {

enum class Repeating { No, Yes };

/// Also while it is held, if it is Repeating.
inline bool is_pressed(ImGuiKey key, Repeating repeating = Repeating::Yes) {
  const bool repeat = repeating == Repeating::Yes;
#if IMGUI_VERSION_NUM >= 18700
  return ImGui::IsKeyPressed(key, repeat);
#else
  return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), repeat);
#endif
}

}  // namespace kiosk::editor
