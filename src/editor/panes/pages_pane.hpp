#pragma once
// The list at the left: all pages by topic, searched and with their state; then the other files.

#include <optional>
#include <string>
#include <vector>

#include "editing/changes/history.hpp"
#include "editing/findings.hpp"
#include "editing/outline.hpp"
#include "editor/panes/selection.hpp"
#include "editor/parts/widgets.hpp"

#include "seals/judgement.hpp"

namespace kiosk::editor {

struct PagesPaneInput {
  const editing::Trees& trees;
  const editing::Files& files;
  const editing::Outline& outline;
  const editing::Findings& findings;
  const seals::Judgement& judgement;
};

class PagesPane {
public:
  /// Changes `selection` when something is chosen. Gives a step if a page was added.
  [[nodiscard]] std::optional<editing::Step>
  draw(Widgets& widgets, const PagesPaneInput& input, Selection& selection);

  /// Whether something was chosen in the last frame, be it what was chosen before.
  [[nodiscard]] bool was_pressed() const { return was_pressed_; }

private:
  void draw_topic(Widgets& widgets,
                  const PagesPaneInput& input,
                  const editing::TopicEntry& topic,
                  Selection& selection);
  void draw_other(Widgets& widgets,
                  const PagesPaneInput& input,
                  const Subject& other,
                  Selection& selection);
  void draw_search(Widgets& widgets);
  /// The row that was drawn last is that of what is chosen.
  void keep_in_sight() const;
  void draw_others(Widgets& widgets, const PagesPaneInput& input, Selection& selection);
  [[nodiscard]] bool matches(const PagesPaneInput& input, const editing::PageEntry& page) const;

  std::string search_;
  bool was_pressed_ = false;
  Selection shown_;       ///< what was chosen when the list was drawn last
  bool follows_ = false;  ///< it was chosen elsewhere since
};

}  // namespace kiosk::editor
