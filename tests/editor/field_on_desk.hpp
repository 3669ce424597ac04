#pragma once
// One text field on a desk, and what a person does to it.

#include <string>
#include <vector>

#include "editor/desk.hpp"
#include "editor/field/text_field.hpp"

#include "support/catch.hpp"

namespace kiosk::test {

inline constexpr float kWidthPx = 420;
inline constexpr float kLinePx = 24 * text::kLineHeight;

/// One field on a desk.
class FieldOnDesk {
public:
  explicit FieldOnDesk(const std::string& words)
      : field(desk.store, desk.typesetter->fonts(), {}) {
    field.set_text(words, text::CaretGoes::WithItsWords);
    look.style.size_px = 24;
    look.style.language = "en";
    look.width_px = kWidthPx;
    look.most_lines = 4;
    frame();
    field.focus();
    frame();
    frame();
    REQUIRE(field.has_focus());
  }

  editor::FieldEvents frame() {
    editor::FieldEvents events;
    desk.frame([&] {
      const auto at = ImGui::GetCursorScreenPos();
      events = field.show("field", look, remarked);
      top_left = {at.x + 12, at.y + 12};
      height_px = ImGui::GetItemRectSize().y;
      if (shows_accents) {
        add(field.show_accents(), events);
        const auto from = ImGui::GetItemRectMin();
        const auto to = ImGui::GetItemRectMax();
        last_accent = {(from.x + to.x) / 2, (from.y + to.y) / 2};
      }
      ImGui::Button("other");
    });
    add(events, all);
    return events;
  }
  /// Pressed and let go.
  editor::FieldEvents key(ImGuiKey one) {
    test::hold(one);
    auto events = frame();
    test::release(one);
    frame();
    return events;
  }
  editor::FieldEvents key_with_control(ImGuiKey one) {
    test::hold_control();
    auto events = key(one);
    test::release_control();
    frame();
    return events;
  }
  editor::FieldEvents key_with_shift(ImGuiKey one) {
    test::hold_shift();
    auto events = key(one);
    test::release_shift();
    frame();
    return events;
  }
  editor::FieldEvents type(const std::string& words) {
    test::type(words);
    return frame();
  }
  void point_at(float x_px, float y_px) {
    test::move_mouse(top_left.x + x_px, top_left.y + y_px);
    frame();
  }
  void click(ImGuiMouseButton button = ImGuiMouseButton_Left) {
    test::press(button);
    frame();
    test::let_go(button);
    frame();
  }

  static void add(const editor::FieldEvents& from, editor::FieldEvents& to) {
    to.changes.insert(to.changes.end(), from.changes.begin(), from.changes.end());
    to.left_out += from.left_out;
    if (from.asked_about) {
      to.asked_about = from.asked_about;
    }
  }

  Desk desk;
  editor::TextField field;
  editor::FieldLook look;
  std::vector<editor::RemarkedWords> remarked;
  editor::FieldEvents all;
  ImVec2 top_left;
  ImVec2 last_accent;
  float height_px = 0;
  bool shows_accents = false;
};

}  // namespace kiosk::test
