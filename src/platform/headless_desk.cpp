#include <array>
#include <string>

#include <imgui.h>

#include "platform/memory_screen.hpp"
#include "platform/widget_window.hpp"

namespace kiosk::platform {

namespace {

struct KnownKey {
  DeskKey key;
  int imgui;
};

constexpr std::array<KnownKey, 19> kKeys{{{DeskKey::Tab, ImGuiKey_Tab},
                                          {DeskKey::Left, ImGuiKey_LeftArrow},
                                          {DeskKey::Right, ImGuiKey_RightArrow},
                                          {DeskKey::Up, ImGuiKey_UpArrow},
                                          {DeskKey::Down, ImGuiKey_DownArrow},
                                          {DeskKey::Home, ImGuiKey_Home},
                                          {DeskKey::End, ImGuiKey_End},
                                          {DeskKey::Enter, ImGuiKey_Enter},
                                          {DeskKey::Escape, ImGuiKey_Escape},
                                          {DeskKey::Delete, ImGuiKey_Delete},
                                          {DeskKey::Erase, ImGuiKey_Backspace},
                                          {DeskKey::Space, ImGuiKey_Space},
                                          {DeskKey::A, ImGuiKey_A},
                                          {DeskKey::C, ImGuiKey_C},
                                          {DeskKey::V, ImGuiKey_V},
                                          {DeskKey::X, ImGuiKey_X},
                                          {DeskKey::Y, ImGuiKey_Y},
                                          {DeskKey::Z, ImGuiKey_Z},
#if IMGUI_VERSION_NUM >= 18700
                                          {DeskKey::S, ImGuiKey_S}}};
#else  // one of those it does not name
                                          {DeskKey::S, ImGuiKey_COUNT}}};
#endif

#if IMGUI_VERSION_NUM >= 18700

void set_key(DeskKey key, bool is_down) {  // NOLINT(*-identifier-length): as ImGui has it
  for (const auto& known : kKeys) {
    if (known.key == key) {
      ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(known.imgui), is_down);
    }
  }
}

void set_modifier(Modifier modifier, bool is_down) {
  if (modifier != Modifier::None) {
    ImGui::GetIO().AddKeyEvent(modifier == Modifier::Shift ? ImGuiMod_Shift : ImGuiMod_Ctrl,
                               is_down);
  }
}

void map_keys() {
}

#else  // ImGui counts keys itself from 1.87 on; before, each program has numbers of its own

void set_key(DeskKey key, bool is_down) {
  ImGui::GetIO().KeysDown[static_cast<int>(key)] = is_down;
}

void set_modifier(Modifier modifier, bool is_down) {
  auto& io = ImGui::GetIO();
  if (modifier == Modifier::Shift) {
    io.KeyShift = is_down;
  } else if (modifier == Modifier::Control) {
    io.KeyCtrl = is_down;
  }
}

void map_keys() {
  for (const auto& known : kKeys) {
    if (known.imgui < ImGuiKey_COUNT) {
      ImGui::GetIO().KeyMap[known.imgui] = static_cast<int>(known.key);
    }
  }
}

#endif

}  // namespace

HeadlessDesk::HeadlessDesk(SizePx size, const Letters& letters)
    : CanvasWindow(std::make_unique<SoftwareCanvas>(std::make_unique<MemoryScreen>(), letters))
    , size_(size) {
  map_keys();
}

void HeadlessDesk::move(float x_px, float y_px) {
  canvas().make_current();
  ImGui::GetIO().MousePos = ImVec2(x_px, y_px);
}

void HeadlessDesk::press() {
  canvas().make_current();
  ImGui::GetIO().MouseDown[0] = true;
}

void HeadlessDesk::lift() {
  canvas().make_current();
  ImGui::GetIO().MouseDown[0] = false;
}

void HeadlessDesk::turn_wheel(float notches) {
  canvas().make_current();
  ImGui::GetIO().MouseWheel += notches;
}

void HeadlessDesk::type(std::string_view words) {
  canvas().make_current();
  ImGui::GetIO().AddInputCharactersUTF8(std::string(words).c_str());
}

void HeadlessDesk::hold(DeskKey key, Modifier modifier) {
  canvas().make_current();
  set_modifier(modifier, true);
  set_key(key, true);
}

void HeadlessDesk::release_keys() {
  canvas().make_current();
  for (const auto& known : kKeys) {
    set_key(known.key, false);
  }
  set_modifier(Modifier::Shift, false);
  set_modifier(Modifier::Control, false);
}

std::vector<WindowEvent> HeadlessDesk::wait(std::chrono::milliseconds /*timeout*/) {
  return {};
}

}  // namespace kiosk::platform
