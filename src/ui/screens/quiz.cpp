#include <algorithm>

#include "ui/parts/body.hpp"
#include "ui/parts/choices.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/parts.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kLeftShare = 0.5F;

bool is_answered(const session::QuizView& quiz) {
  return !quiz.verdict.empty();
}

session::AnswerMark verdict_mark(const session::QuizView& quiz) {
  const bool wrong =
      std::any_of(quiz.answers.begin(), quiz.answers.end(), [](const session::AnswerView& one) {
        return one.mark == session::AnswerMark::Wrong;
      });
  return wrong ? session::AnswerMark::Wrong : session::AnswerMark::Right;
}

Pill answer_pill(const Builder& builder, const session::AnswerView& answer, bool answered) {
  Pill pill = other_pill(builder, answer.action);
  pill.name.role = Role::Answer;
  pill.look.edge = Colour::Teal;
  pill.look.edge_du = 3;
  if (answer.mark != session::AnswerMark::Open) {
    const bool right = answer.mark == session::AnswerMark::Right;
    pill.name.state = ElementState::On;
    pill.type.weight = text::Weight::Bold;
    pill.trailing = right ? "check" : "warning";
    pill.look = right ? Look{Colour::TealTint, Colour::Teal, 4, 0}
                      : Look{Colour::AmberTint, Colour::Amber, 4, 0};
    pill.icon_colour = right ? Colour::TealDeep : Colour::Amber;
  } else if (answered) {
    pill.name.state = ElementState::Disabled;
    pill.look = {};
    pill.type.colour = Colour::InkSoft;
  }
  return pill;
}

/// With one column, once answered, only what was touched stays: the reply is then in sight.
enum class Answers { All, Touched };

void add_answers(Builder& builder,
                 const session::QuizView& quiz,
                 Answers which,
                 const Space& space,
                 Column& column) {
  bool first = true;
  for (const session::AnswerView& answer : quiz.answers) {
    if (which == Answers::Touched && answer.mark == session::AnswerMark::Open) {
      continue;
    }
    column.y_du += first ? 0 : space.gap_du;
    first = false;
    add_pill(
        builder, answer_pill(builder, answer, is_answered(quiz)), column, space.choice_du + 16);
  }
}

/// Verdict and reply on teal or amber, with the icon that says the same.
void add_reply(Builder& builder, const session::QuizView& quiz, Column& column) {
  const bool right = verdict_mark(quiz) == session::AnswerMark::Right;
  const float pad = 36;
  const float icon = builder.scaled(56);
  const Look look{right ? Colour::TealTint : Colour::AmberTint, Colour::None, 0, 24};
  Card card = open_card(builder, look, {pad, pad, pad}, column);
  const Box mark{card.inside.x_du, card.inside.y_du, icon, icon};
  builder.add_icon(-1, right ? "check" : "warning", mark, right ? Colour::TealDeep : Colour::Amber);
  Column text{mark.right_du() + 28, 0, mark.y_du};
  text.width_du = card.edge.right_du() - pad - text.x_du;
  builder.add_text(heading("verdict"), quiz.verdict, builder.bold(kCardTitleDu), text);
  text.y_du += 8;
  builder.add_text(paragraph("reply"), quiz.reply, builder.type(kBodyDu), text);
  card.inside.y_du = std::max(text.y_du, mark.bottom_du());
  close_card(builder, card, column);
}

/// What is asked stands out: its words are larger than those of a page.
void add_asked(Builder& builder,
               const std::vector<session::BlockView>& blocks,
               const Space& space,
               Column& column) {
  const float wanted = builder.text_scale();
  builder.set_text_scale(wanted * kCardTitleDu / kBodyDu);
  add_blocks(builder, blocks, nullptr, space, column);
  builder.set_text_scale(wanted);
}

std::size_t add_question(Builder& builder,
                         const BodyContext& context,
                         const session::QuizView& quiz,
                         const Space& space,
                         Column& column) {
  const std::size_t card = builder.add_box(-1, {column.x_du, column.y_du, column.width_du, 0}, {});
  Column inside{column.x_du + space.card_pad_du,
                column.width_du - 2 * space.card_pad_du,
                column.y_du + space.card_pad_du * 0.8F};
  add_title(builder, quiz.topic, context.frame.step, quiz.title, inside);
  inside.y_du += space.block_du * 0.6F;
  add_asked(builder, quiz.blocks, space, inside);
  if (!is_answered(quiz) && !quiz.hint.empty()) {
    inside.y_du += space.item_du;
    builder.add_text(paragraph("hint"), quiz.hint, builder.type(kQuietDu, Colour::InkSoft), inside);
  }
  column.y_du = inside.y_du + space.card_pad_du;
  return card;
}

float one_column(Builder& builder,
                 const BodyContext& context,
                 const session::QuizView& quiz,
                 const Space& space) {
  const Box& body = context.frame.body;
  Column column{body.x_du, body.width_du, body.y_du};
  const std::size_t card = add_question(builder, context, quiz, space, column);
  builder.set_height(card, column.y_du - body.y_du);
  column.y_du += space.gap_du;
  add_answers(builder, quiz, is_answered(quiz) ? Answers::Touched : Answers::All, space, column);
  if (is_answered(quiz)) {
    column.y_du += space.gap_du;
    add_reply(builder, quiz, column);
  }
  if (!quiz.choices.empty()) {
    column.y_du += space.gap_du;
    add_choices(builder, quiz.choices, space, column);
  }
  add_quiet_end(builder, context.frame.quiet, column);
  return column.y_du;
}

float two_columns(Builder& builder,
                  const BodyContext& context,
                  const session::QuizView& quiz,
                  const Space& space) {
  const Box& body = context.frame.body;
  Column left{body.x_du, (body.width_du - space.gap_du) * kLeftShare, body.y_du};
  const std::size_t card = add_question(builder, context, quiz, space, left);
  if (is_answered(quiz)) {
    Column reply{left.x_du + space.card_pad_du,
                 left.width_du - 2 * space.card_pad_du,
                 left.y_du - space.card_pad_du + space.block_du};
    add_reply(builder, quiz, reply);
    left.y_du = reply.y_du + space.card_pad_du;
  }
  Column right{left.x_du + left.width_du + space.gap_du, 0, body.y_du};
  right.width_du = body.right_du() - right.x_du;
  add_answers(builder, quiz, Answers::All, space, right);
  if (!quiz.choices.empty()) {
    // The choices stand at the foot: room between says that they are not answers.
    Builder trial = builder;
    Column measured = right;
    add_choices(trial, quiz.choices, space, measured);
    const float height = measured.y_du - right.y_du;
    right.y_du = std::max(right.y_du + 2 * space.gap_du, body.bottom_du() - height);
    add_choices(builder, quiz.choices, space, right);
  }
  Column end{left.x_du, left.width_du, std::max(left.y_du, right.y_du)};
  builder.set_height(card, std::max(end.y_du, body.bottom_du()) - body.y_du);
  add_quiet_end(builder, context.frame.quiet, end);
  return std::max(end.y_du, body.bottom_du());
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::QuizView& quiz) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    return columns_of(trial) == Columns::Two ? two_columns(trial, context, quiz, space)
                                             : one_column(trial, context, quiz, space);
  });
}

}  // namespace kiosk::ui
