#pragma once
// Dear ImGui with no window behind it: keys, characters and a mouse fed by hand.

#include <functional>
#include <memory>
#include <string>

#include <imgui.h>

#include "support/counting_store.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

/// What a person does, seen from the next frame on.
void hold(ImGuiKey key);
void release(ImGuiKey key);
void hold_control();
void release_control();
void hold_shift();
void release_shift();
void type(const std::string& characters);
void move_mouse(float x_px, float y_px);
void press(ImGuiMouseButton button);
void let_go(ImGuiMouseButton button);
void turn_wheel(float notches);

class Desk {
public:
  Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
  Desk(Desk&&) = delete;
  Desk& operator=(Desk&&) = delete;
  ~Desk();

  /// Shows `items` in a window that fills the screen.
  void frame(const std::function<void()>& items);

  /// Until the next frame.
  void wait(float seconds) { next_delta_s_ = seconds; }

  /// Triangles of the last frame.
  [[nodiscard]] int indices() const { return indices_; }

  CountingStore store;
  std::unique_ptr<text::Typesetter> typesetter =
      std::move(text::Typesetter::create(KIOSK_BINARY_DIR "/fonts").value());

private:
  ImGuiContext* context_;
  float next_delta_s_ = 0;
  int indices_ = 0;
};

}  // namespace kiosk::test
