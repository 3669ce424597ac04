// Approved questions to choose from: the common ones of a topic, and those that may be meant.

#include "ui/parts/body.hpp"
#include "ui/parts/happening.hpp"
#include "ui/parts/parts.hpp"
#include "ui/parts/question_cards.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

std::size_t cards_in_row(const Builder& builder) {
  return columns_of(builder) == Columns::Two ? 2 : 1;
}

QuestionCards cards_of(std::size_t in_row, const Space& space) {
  QuestionCards cards;
  cards.grid.in_row = in_row;
  cards.grid.gap_du = space.gap_du;
  return cards;
}

Column column_of(const BodyContext& context) {
  const Box& body = context.frame.body;
  return {body.x_du, body.width_du, body.y_du - 10};
}

}  // namespace

void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::QuestionsView& questions) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    Column column = column_of(context);
    add_title(trial, "", "", questions.title, column);
    column.y_du += space.gap_du;
    add_question_cards(trial, questions.questions, cards_of(cards_in_row(trial), space), column);
    add_quiet_end(trial, context.frame.quiet, column);
    return column.y_du;
  });
}

void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::MatchesView& matches) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    Column column{context.frame.body.x_du, context.frame.body.width_du, context.frame.body.y_du};
    add_happening(trial, matches.happening, space, scrolled_bottom_du(trial, context), column);
    add_title(trial, "", "", matches.title, column);
    column.y_du += space.item_du;
    add_question_cards(trial, matches.questions, cards_of(cards_in_row(trial), space), column);
    column.y_du += space.gap_du;
    Pill none = other_pill(trial, matches.none);
    none.group = text::Align::Center;
    add_pill(trial, none, column, kChoiceDu);
    add_quiet_end(trial, context.frame.quiet, column);
    return column.y_du;
  });
}

}  // namespace kiosk::ui
