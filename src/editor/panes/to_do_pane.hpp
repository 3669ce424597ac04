#pragma once
// The list of all that waits for somebody, in place of the form: a press goes where it is done.

#include <string>
#include <vector>

#include "editor/panes/selection.hpp"
#include "editor/parts/widgets.hpp"
#include "editor/told/to_do.hpp"

namespace kiosk::editor {

class ToDoPane {
public:
  explicit ToDoPane(Widgets& widgets)
      : widgets_(widgets) {}

  void set_list(std::vector<ToDo> all, seals::ClockState clock);

  void show() { is_shown_ = true; }
  void hide() { is_shown_ = false; }
  [[nodiscard]] bool is_shown() const { return is_shown_; }

  /// "To do", with how many of them should not wait.
  [[nodiscard]] const std::string& name() const { return name_; }

  /// Changes `selection`, and goes back to the form, when something is pressed.
  void draw(const editing::Outline& outline, Selection& selection);

private:
  Widgets& widgets_;
  std::vector<ToDo> all_;
  seals::ClockState clock_ = seals::ClockState::Trusted;
  std::string name_ = "To do";
  bool is_shown_ = false;
};

}  // namespace kiosk::editor
