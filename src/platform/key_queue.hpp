#pragma once
// Keys and letters on their way to Dear ImGui 1.86, which sees only what is down when a frame
// begins: a key tapped between two frames would be lost, and letters typed after it would come
// before it.

#include <deque>
#include <vector>

namespace kiosk::platform {

enum class KeySort {
  Modifier,  ///< Control, Shift
  Letter,    ///< what it types comes as a character of its own
  Command    ///< Enter, Backspace, an arrow; any key with Control
};

struct DeskInput {
  enum class Kind { Press, Release, Character };
  Kind kind = Kind::Press;
  int key = 0;  ///< as the window system has it, as the two below
  int scancode = 0;
  int modifiers = 0;
  KeySort sort = KeySort::Letter;
  char32_t character = 0;
};

class KeyQueue {
public:
  void push(const DeskInput& input) { waiting_.push_back(input); }
  [[nodiscard]] bool is_empty() const { return waiting_.empty(); }

  /// What one frame sees, in order: of a key no release with its press, and nothing that was typed
  /// behind a command.
  [[nodiscard]] std::vector<DeskInput> take_frame();

private:
  std::deque<DeskInput> waiting_;
};

}  // namespace kiosk::platform
