#pragma once
// Approved questions to touch, as cards; topics to touch, as pills.

#include <vector>

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/blocks.hpp"
#include "ui/parts/grid.hpp"

namespace kiosk::ui {

/// Whether the quiet topic stands below the question.
enum class CardTopic { Shown, Hidden };
/// The first of some may be the best of them.
enum class FirstCard { Tinted, Plain };

struct QuestionCards {
  Grid grid{1, 20};
  CardTopic topic = CardTopic::Shown;
  FirstCard first = FirstCard::Plain;
};

/// Rows of cards; a row is as high as its highest card.
void add_question_cards(Builder& builder,
                        const std::vector<session::QuestionView>& questions,
                        const QuestionCards& cards,
                        Column& column);

/// Buttons as wide as their words, side by side, in as many rows as they need.
void add_topic_pills(Builder& builder, const std::vector<session::Action>& topics, Column& column);

}  // namespace kiosk::ui
