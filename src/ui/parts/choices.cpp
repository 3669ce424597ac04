#include "ui/parts/choices.hpp"

#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

Pill choice_pill(const Builder& builder, const session::ChoiceView& choice) {
  if (choice.role == session::ChoiceRole::Main) {
    Pill pill = main_pill(builder, choice.action);
    pill.trailing = "chevron";
    return pill;
  }
  Pill pill = other_pill(builder, choice.action);
  pill.trailing = "chevron";
  if (choice.role == session::ChoiceRole::RedFlag) {
    pill.icon = "help";
    pill.look = {Colour::RedTint, Colour::Red, 3, 0};
    pill.icon_colour = Colour::RedDeep;
  }
  return pill;
}

}  // namespace

void add_choices(Builder& builder,
                 const std::vector<session::ChoiceView>& choices,
                 const Space& space,
                 Column& column) {
  bool first = true;
  for (const session::ChoiceView& choice : choices) {
    column.y_du += first ? 0 : space.gap_du;
    first = false;
    add_pill(builder, choice_pill(builder, choice), column, space.choice_du);
  }
}

}  // namespace kiosk::ui
