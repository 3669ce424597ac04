#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/parts/body.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/grid.hpp"
#include "ui/parts/parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/screens/topics_bars.hpp"

namespace kiosk::ui {

namespace {

/// Returns the bottom of what stands on the card; the card itself is `height_du` high.
float add_card(Builder& builder,
               const session::TopicView& topic,
               const Space& space,
               const Box& card) {
  const float pad = std::min(space.card_pad_du, 36.0F);
  const int element = builder.add_element(
      {topic.action.id, Role::Button, topic.action.intent, ElementState::Enabled},
      topic.action.words,
      card);
  builder.add_box(element, card, {});
  const float tile = builder.scaled(space.card_pad_du > 40 ? 88 : 72);
  add_icon_tile(builder,
                element,
                topic.icon,
                {card.x_du + pad, card.y_du + pad, tile, tile},
                Colour::TealTint);
  Column text{card.x_du + pad + tile + 28, 0, card.y_du + pad - 6};
  text.width_du = card.right_du() - pad + 8 - text.x_du;
  const Type title = builder.fitted(topic.action.words, builder.bold(kCardTitleDu), text.width_du);
  Box words = builder.measure(topic.action.words, title, text.width_du);
  words.x_du = text.x_du;
  words.y_du = text.y_du;
  words.width_du = text.width_du;
  builder.add_words(element, topic.action.words, title, words);
  text.y_du = words.bottom_du() + 4;
  builder.add_text(
      paragraph(topic.action.id + "-summary"), topic.summary, builder.type(kBodyDu - 2), text);
  const Type quiet = builder.type(kQuietDu - 2, Colour::InkSoft);
  float check = 0;
  if (topic.seen == session::Seen::Yes) {
    check = quiet.size_du * 1.3F;
    builder.add_icon(
        element,
        "check",
        {text.x_du, text.y_du + (quiet.size_du * text::kLineHeight - check) / 2, check, check},
        Colour::Teal);
    check += 10;
  }
  Column minutes{text.x_du + check, text.width_du - check, text.y_du};
  builder.add_text(paragraph(topic.action.id + "-minutes"), topic.minutes, quiet, minutes);
  return std::max(minutes.y_du, card.y_du + pad + tile) + pad - 8;
}

std::size_t cards_in_row(const Builder& builder) {
  const float width = builder.width_du() / builder.text_scale();
  return width > 1800 ? 3 : (width > 1040 ? 2 : 1);
}

/// All cards, every one as high as the highest and `extra_du`.
void add_cards(Builder& builder,
               const session::TopicsView& topics,
               const Space& space,
               float extra_du,
               Column& column) {
  const auto height = [&](std::size_t i, float width_du) {
    Builder trial = builder;
    return add_card(trial, topics.topics[i], space, {0, 0, width_du, 100}) + extra_du;
  };
  const auto add = [&](std::size_t i, const Box& box) {
    add_card(builder, topics.topics[i], space, box);
  };
  const Grid grid{cards_in_row(builder), space.gap_du, RowHeight::OfAll};
  add_grid(grid, {topics.topics.size(), height, add}, column);
}

float place(Builder& builder,
            const BodyContext& context,
            const session::TopicsView& topics,
            const Space& space,
            float extra_du) {
  const Box& body = context.frame.body;
  Column column{body.x_du, body.width_du, body.y_du - 10};
  add_title(builder, "", context.frame.step, topics.title, column);
  column.y_du += space.gap_du * 0.7F;
  add_cards(builder, topics, space, extra_du, column);
  column.y_du += space.gap_du;
  add_topics_bars(builder, topics, space, column);
  add_quiet_end(builder, context.frame.quiet, column);
  return column.y_du;
}

/// Examples go first where there is little room, unless all scrolls anyway.
session::TopicsView without_example(session::TopicsView topics) {
  topics.more_example.clear();
  return topics;
}

/// Cards share what height is left over.
float spread(Builder& builder,
             const BodyContext& context,
             const session::TopicsView& topics,
             const Space& space) {
  Builder measured = builder;
  const float bottom = place(measured, context, topics, space, 0);
  const auto count = static_cast<float>(topics.topics.size());
  const float rows = std::ceil(count / static_cast<float>(cards_in_row(builder)));
  const float spare = context.frame.body.bottom_du() - bottom;
  if (spare <= 0 || rows < 1) {
    builder = measured;
    return bottom;
  }
  constexpr float kMostExtraDu = 48;
  return place(builder, context, topics, space, std::min(spare / rows, kMostExtraDu));
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::TopicsView& topics) {
  const session::TopicsView brief = without_example(topics);
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    const float fold = context.frame.body.bottom_du() + kRoundingDu;
    Builder whole = trial;
    const float bottom = spread(whole, context, topics, space);
    Builder shorter = trial;
    const float brief_bottom = spread(shorter, context, brief, space);
    const bool is_brief = bottom > fold && brief_bottom <= fold;
    trial = is_brief ? shorter : whole;
    return is_brief ? brief_bottom : bottom;
  });
}

}  // namespace kiosk::ui
