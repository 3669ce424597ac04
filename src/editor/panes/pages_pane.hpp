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
  const std::vector<editing::Finding>& findings;
  const seals::Judgement& judgement;
};

class PagesPane {
public:
  /// Changes `selection` when something is chosen. Gives a step if a page was added.
  [[nodiscard]] std::optional<editing::Step>
  draw(Widgets& widgets, const PagesPaneInput& input, Selection& selection);

  [[nodiscard]] const std::string& search() const { return search_; }

private:
  void draw_topic(Widgets& widgets,
                  const PagesPaneInput& input,
                  const editing::TopicEntry& topic,
                  Selection& selection);
  void draw_others(Widgets& widgets, const PagesPaneInput& input, Selection& selection) const;
  [[nodiscard]] bool matches(const PagesPaneInput& input, const editing::PageEntry& page) const;

  std::string search_;
};

}  // namespace kiosk::editor
