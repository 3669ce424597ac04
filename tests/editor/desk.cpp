#include "editor/desk.hpp"

#include <algorithm>
#include <utility>

namespace kiosk::test {

namespace {

constexpr float kFrameSeconds = 1.0F / 60;

/// Version 1.86 wants a number of the window system for each of its keys; later ones want none.
void set_key(ImGuiKey key, int down) {
  auto& io = ImGui::GetIO();
#if IMGUI_VERSION_NUM >= 18700
  io.AddKeyEvent(key, down != 0);
#else
  io.KeysDown[io.KeyMap[key]] = down != 0;
#endif
}

}  // namespace

Desk::Desk()
    : context_(ImGui::CreateContext()) {
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {800, 600};
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.MousePos = {-1, -1};
#if IMGUI_VERSION_NUM < 18700
  for (int key = 0; key < ImGuiKey_COUNT; ++key) {
    io.KeyMap[key] = key + 1;
  }
#endif
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
}

Desk::~Desk() {
  ImGui::DestroyContext(context_);
}

void Desk::frame(const std::function<void()>& items) {
  auto& io = ImGui::GetIO();
  io.DeltaTime = std::max(kFrameSeconds, std::exchange(next_delta_s_, 0.0F));
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(io.DisplaySize);
  ImGui::Begin("desk", nullptr, ImGuiWindowFlags_NoDecoration);
  items();
  ImGui::End();
  ImGui::Render();
  indices_ = ImGui::GetDrawData()->TotalIdxCount;
}

void hold(ImGuiKey key) {
  set_key(key, 1);
}

void release(ImGuiKey key) {
  set_key(key, 0);
}

#if IMGUI_VERSION_NUM >= 18700

void hold_control() {
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
}

void release_control() {
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, false);
}

void hold_shift() {
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, true);
}

void release_shift() {
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, false);
}

#else

void hold_control() {
  ImGui::GetIO().KeyCtrl = true;
}

void release_control() {
  ImGui::GetIO().KeyCtrl = false;
}

void hold_shift() {
  ImGui::GetIO().KeyShift = true;
}

void release_shift() {
  ImGui::GetIO().KeyShift = false;
}

#endif

void type(const std::string& characters) {
  ImGui::GetIO().AddInputCharactersUTF8(characters.c_str());
}

#if IMGUI_VERSION_NUM >= 18700

void move_mouse(float x_px, float y_px) {
  ImGui::GetIO().AddMousePosEvent(x_px, y_px);
}

void press(ImGuiMouseButton button) {
  ImGui::GetIO().AddMouseButtonEvent(button, true);
}

void let_go(ImGuiMouseButton button) {
  ImGui::GetIO().AddMouseButtonEvent(button, false);
}

void turn_wheel(float notches) {
  ImGui::GetIO().AddMouseWheelEvent(0, notches);
}

#else

void move_mouse(float x_px, float y_px) {
  ImGui::GetIO().MousePos = {x_px, y_px};
}

void press(ImGuiMouseButton button) {
  ImGui::GetIO().MouseDown[button] = true;
}

void let_go(ImGuiMouseButton button) {
  ImGui::GetIO().MouseDown[button] = false;
}

void turn_wheel(float notches) {
  ImGui::GetIO().MouseWheel = notches;
}

#endif

}  // namespace kiosk::test
