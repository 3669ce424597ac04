#pragma once
// Keys, letters and presses of the mouse on their way to Dear ImGui 1.86, which sees only what is
// down when a frame begins: a key tapped between two frames would be lost, letters typed after it
// would come before it, and a press elsewhere would take the field away from under letters typed
// before.

#include <deque>
#include <vector>

namespace kiosk::platform {

enum class InputSort {
  Modifier,  ///< Control, Shift
  Letter,    ///< what it types comes as a character of its own
  Command,   ///< Enter, Backspace, an arrow; any key with Control
  Button     ///< of the mouse
};

struct DeskInput {
  enum class Kind { Press, Release, Character };
  Kind kind = Kind::Press;
  int key = 0;  ///< or button; as the window system has it, as the two below
  int scancode = 0;
  int modifiers = 0;
  InputSort sort = InputSort::Letter;
  char32_t character = 0;
  double x = 0;  ///< where a button is pressed, as the window system has it
  double y = 0;
};

class DeskQueue {
public:
  void push(const DeskInput& input) { waiting_.push_back(input); }
  [[nodiscard]] bool is_empty() const { return waiting_.empty(); }

  /// What one frame sees, in order: of a key or button no release with its press, nothing that was
  /// typed behind a command or a press of the mouse, and no such press behind what was typed.
  [[nodiscard]] std::vector<DeskInput> take_frame();

private:
  std::deque<DeskInput> waiting_;
};

}  // namespace kiosk::platform
