#include "editor/field/field_keys.hpp"

#include <array>
#include <string>

#include "editor/parts/keys.hpp"
#include <imgui.h>

#include "base/utf8.hpp"

namespace kiosk::editor {

namespace {

/// AltGr is Control and Alt on some systems, and types letters.
bool is_command() {
  const auto& io = ImGui::GetIO();
  return io.KeyCtrl && !io.KeyAlt;
}

/// GLFW tells of characters only where no command is meant. Control may be down all the same: it
/// was pressed after them, before this frame.
std::string typed_characters() {
  std::string words;
  for (const ImWchar character : ImGui::GetIO().InputQueueCharacters) {
    words += base::utf8_of(static_cast<char32_t>(character));
  }
  return words;
}

class Reader {
public:
  explicit Reader(int page_lines)
      : page_lines_(page_lines) {}

  FieldKeys read() {
    if (auto words = typed_characters(); !words.empty()) {
      keys_.operations.emplace_back(text::Insert{std::move(words)});
    }
    read_steps();
    read_erasing();
    read_clipboard();
    if (is_pressed(ImGuiKey_Tab, Repeating::No) && !command_) {
      keys_.leaving = shift_ ? Leaving::ToPrevious : Leaving::ToNext;
    }
    return std::move(keys_);
  }

private:
  void step(text::Step step) {
    keys_.operations.emplace_back(
        text::MoveCaret{step, shift_ ? text::Selecting::Yes : text::Selecting::No});
  }

  void read_steps() {
    struct Row {
      ImGuiKey key;
      text::Step alone;
      text::Step with_control;
    };
    constexpr std::array kRows{
        Row{ImGuiKey_LeftArrow, text::Step::Left, text::Step::WordLeft},
        Row{ImGuiKey_RightArrow, text::Step::Right, text::Step::WordRight},
        Row{ImGuiKey_UpArrow, text::Step::Up, text::Step::Up},
        Row{ImGuiKey_DownArrow, text::Step::Down, text::Step::Down},
        Row{ImGuiKey_Home, text::Step::LineStart, text::Step::TextStart},
        Row{ImGuiKey_End, text::Step::LineEnd, text::Step::TextEnd},
    };
    for (const Row& row : kRows) {
      if (is_pressed(row.key)) {
        step(command_ ? row.with_control : row.alone);
      }
    }
    for (int line = 0; line < page_lines_ && is_pressed(ImGuiKey_PageUp); ++line) {
      step(text::Step::Up);
    }
    for (int line = 0; line < page_lines_ && is_pressed(ImGuiKey_PageDown); ++line) {
      step(text::Step::Down);
    }
  }

  void read_erasing() {
    const auto unit = command_ ? text::Unit::Word : text::Unit::Character;
    if (is_pressed(ImGuiKey_Backspace)) {
      keys_.operations.emplace_back(text::Erase{text::Side::Before, unit});
    }
    if (!is_pressed(ImGuiKey_Delete)) {
      return;
    }
    if (shift_) {
      keys_.operations.emplace_back(text::Cut{});
    } else {
      keys_.operations.emplace_back(text::Erase{text::Side::After, unit});
    }
  }

  void read_clipboard() {
    const bool insert = is_pressed(ImGuiKey_Insert, Repeating::No);
    if (command_ && is_pressed(ImGuiKey_A, Repeating::No)) {
      keys_.operations.emplace_back(text::SelectAll{});
    }
    if (command_ && (insert || is_pressed(ImGuiKey_C, Repeating::No))) {
      keys_.operations.emplace_back(text::Copy{});
    }
    if (command_ && is_pressed(ImGuiKey_X, Repeating::No)) {
      keys_.operations.emplace_back(text::Cut{});
    }
    if ((command_ && is_pressed(ImGuiKey_V)) || (shift_ && insert)) {
      keys_.operations.emplace_back(text::Paste{});
    }
  }

  int page_lines_;
  bool command_ = is_command();
  bool shift_ = ImGui::GetIO().KeyShift;
  FieldKeys keys_;
};

}  // namespace

FieldKeys field_keys(int page_lines) {
  return Reader(page_lines).read();
}

}  // namespace kiosk::editor
