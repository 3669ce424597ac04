#pragma once
// The middle: the form of what was chosen, and what is to be mended in it.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "editing/changes/history.hpp"
#include "editing/findings.hpp"
#include "editing/outline.hpp"
#include "editor/field/words_boxes.hpp"
#include "editor/panes/form_scroll.hpp"
#include "editor/panes/selection.hpp"
#include "editor/parts/pick_list.hpp"
#include "editor/parts/widgets.hpp"

#include "seals/judgement.hpp"

namespace kiosk::editor {

struct SubjectPaneInput {
  const editing::Trees& trees;
  const editing::Outline& outline;
  const editing::Findings& findings;
  const seals::Judgement& judgement;
};

class SubjectPane {
public:
  /// `window` must outlive this.
  SubjectPane(Widgets& widgets,
              platform::Window& window,
              const text::Typesetter& typesetter,
              std::launch reads_dictionaries)
      : widgets_(widgets)
      , boxes_(widgets, window, typesetter, reads_dictionaries)
      , list_(widgets) {}

  /// What is remarked on the words from now on.
  [[nodiscard]] Proofreading& proofreading() { return boxes_.proofreading(); }

  /// Changes `selection` when a link is followed. Gives what was edited.
  [[nodiscard]] std::optional<editing::Step> draw(const SubjectPaneInput& input,
                                                  Selection& selection);

  /// A text of the chosen file of which somebody said, in the last frame, that its languages say
  /// the same.
  [[nodiscard]] std::optional<editing::Pointer> take_agreed() {
    return std::exchange(agreed_, std::nullopt);
  }

  /// Whether the last frame showed the form elsewhere than it is to stand: draw it once more
  /// before anybody sees it.
  [[nodiscard]] bool take_moves() { return scroll_.take_moves(); }

private:
  enum class Answer { None, Yes };

  void follow(const Selection& selection, const Subject& subject);
  [[nodiscard]] std::optional<editing::Step>
  draw_page_tools(const SubjectPaneInput& input, const editing::Tree& tree, Selection& selection);
  [[nodiscard]] std::optional<editing::Step> draw_without_form(const SubjectPaneInput& input,
                                                               const Selection& selection);
  /// Asks first: what is broken then, and how it is taken back.
  [[nodiscard]] Answer draw_deleting(const std::string& name);
  void draw_approvals(const SubjectPaneInput& input, const std::string& page);
  void draw_to_mend(const SubjectPaneInput& input, const Subject& subject);

  Widgets& widgets_;
  WordsBoxes boxes_;
  PickList list_;
  std::optional<editing::Pointer> agreed_;
  std::optional<editing::Pointer> added_;  ///< in the last frame
  std::vector<std::string> leads_here_;    ///< of the page that is about to be deleted
  FormScroll scroll_;
  Selection shown_;  ///< in the last frame, and where it stood
  editing::Pointer shown_at_;
};

}  // namespace kiosk::editor
