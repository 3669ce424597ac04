// A card for the nurse: what was typed, large enough to be read over the counter.

#include "ui/parts/body.hpp"
#include "ui/parts/happening.hpp"
#include "ui/parts/parts.hpp"
#include "ui/parts/question_cards.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

void add_question(Builder& builder,
                  const std::string& question,
                  const Space& space,
                  Column& column) {
  const float pad = space.card_pad_du;
  Card card = open_card(builder, {Colour::Card, Colour::Teal, 4, 28}, {pad, pad, pad}, column);
  builder.add_text(paragraph("question"), question, builder.bold(kHeadingDu), card.inside);
  close_card(builder, card, column);
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::AskNurseView& nurse) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    const Box& body = context.frame.body;
    Column column{body.x_du, body.width_du, body.y_du};
    add_happening(trial, nurse.happening, space, scrolled_bottom_du(trial, context), column);
    add_title(trial, "", "", nurse.title, column);
    const Type words = trial.type(kBodyDu);
    Column line{column.x_du, line_width_du(words.size_du, column.width_du), column.y_du};
    trial.add_text(paragraph("text"), nurse.text, words, line);
    column.y_du = line.y_du + space.gap_du;
    if (!nurse.question.empty()) {
      add_question(trial, nurse.question, space, column);
      column.y_du += space.gap_du;
    }
    Pill again = main_pill(trial, nurse.again);
    again.icon = "talk";
    again.group = text::Align::Center;
    add_pill(trial, again, column, kChoiceDu);
    if (!nurse.topics.empty()) {
      column.y_du += space.gap_du;
      add_topic_pills(trial, nurse.topics, column);
    }
    add_quiet_end(trial, context.frame.quiet, column);
    return column.y_du;
  });
}

}  // namespace kiosk::ui
