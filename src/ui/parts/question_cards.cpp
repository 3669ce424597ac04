#include "ui/parts/question_cards.hpp"

#include <algorithm>

#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

constexpr float kSidePadDu = 30;
constexpr float kTopPadDu = 16;
constexpr float kPillGapDu = 14;
constexpr float kPillDu = 80;

/// The words of a card at the column's cursor, which moves below them.
void add_card_words(Builder& builder,
                    int element,
                    const session::QuestionView& question,
                    CardTopic topic,
                    Column& column) {
  const auto add = [&](const std::string& words, const Type& wanted) {
    const Type type = builder.fitted(words, wanted, column.width_du);
    Box box = builder.measure(words, type, column.width_du);
    box.x_du = column.x_du;
    box.y_du = column.y_du;
    box.width_du = column.width_du;
    builder.add_words(element, words, type, box);
    column.y_du = box.bottom_du();
  };
  add(question.action.words, builder.bold(kBodyDu));
  if (topic == CardTopic::Shown && !question.topic.empty()) {
    add(question.topic, builder.type(kQuietDu - 2, Colour::InkSoft));
  }
}

float words_height(const Builder& builder,
                   const session::QuestionView& question,
                   CardTopic topic,
                   float width_du) {
  Builder trial = builder;
  Column column{0, width_du, 0};
  add_card_words(trial, -1, question, topic, column);
  return column.y_du;
}

void add_card(Builder& builder,
              const session::QuestionView& question,
              CardTopic topic,
              const Look& look,
              const Box& box) {
  const int element = builder.add_element(
      {question.action.id, Role::Button, question.action.intent, ElementState::Enabled},
      question.action.words,
      box);
  builder.add_box(element, box, look);
  Column words{box.x_du + kSidePadDu, box.width_du - 2 * kSidePadDu, 0};
  const float height = words_height(builder, question, topic, words.width_du);
  words.y_du = box.y_du + (box.height_du - height) / 2;
  add_card_words(builder, element, question, topic, words);
}

}  // namespace

void add_question_cards(Builder& builder,
                        const std::vector<session::QuestionView>& questions,
                        const QuestionCards& cards,
                        Column& column) {
  const auto height = [&](std::size_t i, float width_du) {
    const float words = words_height(builder, questions[i], cards.topic, width_du - 2 * kSidePadDu);
    return std::max(kChoiceDu, words + 2 * kTopPadDu);
  };
  const auto add = [&](std::size_t i, const Box& box) {
    const bool tinted = i == 0 && cards.first == FirstCard::Tinted;
    const Look look = tinted ? Look{Colour::TealTint, Colour::Teal, 4, 28} : Look{};
    add_card(builder, questions[i], cards.topic, look, box);
  };
  add_grid(cards.grid, {questions.size(), height, add}, column);
}

void add_topic_pills(Builder& builder, const std::vector<session::Action>& topics, Column& column) {
  Box box{column.x_du, column.y_du, 0, kPillDu};
  for (const session::Action& topic : topics) {
    Pill pill = other_pill(builder, topic);
    pill.type = builder.type(kQuietDu);
    pill.pad_du = 28;
    pill.group = text::Align::Center;
    box.width_du = std::min(column.width_du, pill_width(builder, pill));
    if (box.right_du() > column.x_du + column.width_du && box.x_du > column.x_du) {
      box.x_du = column.x_du;
      box.y_du = column.y_du + kPillGapDu;
    }
    box.height_du = pill_height(builder, pill, box.width_du, kPillDu);
    add_pill(builder, pill, box);
    column.y_du = std::max(column.y_du, box.bottom_du());
    box.x_du = box.right_du() + kPillGapDu;
  }
}

}  // namespace kiosk::ui
