#include "ui/screens/asked.hpp"

#include <algorithm>

#include "ui/parts/body.hpp"
#include "ui/parts/happening.hpp"
#include "ui/parts/parts.hpp"
#include "ui/parts/question_cards.hpp"

namespace kiosk::ui {

void add_asked_top(Builder& builder,
                   const session::AskedView& asked,
                   const Space& space,
                   Column& column) {
  const auto gap = [&] { column.y_du += space.gap_du; };
  add_happening_strip(builder, asked.happening, space, column);
  if (!asked.call_today.empty()) {
    add_warning(builder, "call-today", asked.call_today, column);
    gap();
  }
  if (!asked.asked.empty()) {
    Note note{"asked", asked.asked, "talk"};
    note.icon_du = 44;
    note.pad_du = 14;
    add_note(builder, note, column);
    gap();
  }
}

void add_asked_end(Builder& builder,
                   const session::AskedView& asked,
                   const Space& space,
                   Column& column) {
  if (!asked.others.empty()) {
    column.y_du += space.gap_du;
    builder.add_text(
        heading("others-title"), asked.others_title, builder.bold(kCardTitleDu), column);
    column.y_du += space.item_du;
    QuestionCards cards;
    cards.grid.in_row = columns_of(builder) == Columns::Two ? asked.others.size() : 1;
    cards.grid.gap_du = space.gap_du;
    add_question_cards(builder, asked.others, cards, column);
  }
  if (!asked.none.words.empty()) {
    column.y_du += space.gap_du;
    Pill pill = other_pill(builder, asked.none);
    pill.group = text::Align::Center;
    add_pill(builder, pill, column, kChoiceDu);
  }
}

}  // namespace kiosk::ui
