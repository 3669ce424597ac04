#include "ui/screens/ask_offers.hpp"

#include <algorithm>

#include "ui/parts/parts.hpp"
#include "ui/parts/question_cards.hpp"

namespace kiosk::ui {

namespace {

constexpr float kGapDu = 20;

/// The words over the offers.
void add_offers_title(Builder& builder, const std::string& words, Column& column) {
  if (words.empty()) {
    return;
  }
  builder.add_text(heading("offers-title"), words, builder.type(kQuietDu, Colour::InkSoft), column);
  column.y_du += 8;
}

/// How the questions are tried: with or without topics, in rows.
struct Try {
  std::size_t count = 1;
  QuestionCards cards;
};

/// How many cards a row may hold, in the order they are tried: many first where the glass is wide.
std::vector<std::size_t> row_lengths(const Builder& builder, std::size_t count, float width_du) {
  constexpr float kLeastCardDu = 340;
  std::vector<std::size_t> lengths;
  for (std::size_t in_row = 1; in_row <= count; ++in_row) {
    const float card = cell_width({in_row, kGapDu}, width_du);
    if (in_row == 1 || card >= builder.scaled(kLeastCardDu)) {
      lengths.push_back(in_row);
    }
  }
  if (columns_of(builder) == Columns::Two) {
    std::reverse(lengths.begin(), lengths.end());
  }
  return lengths;
}

/// As many questions as can be, then their topics, then beside each other or one below the other.
std::vector<Try> tries(const Builder& builder, std::size_t most, float width_du) {
  std::vector<Try> all;
  for (std::size_t count = most; count > 0; --count) {
    for (const CardTopic topic : {CardTopic::Shown, CardTopic::Hidden}) {
      for (const std::size_t in_row : row_lengths(builder, count, width_du)) {
        all.push_back({count, {{in_row, kGapDu}, topic, FirstCard::Tinted}});
      }
    }
  }
  return all;
}

Fit add_questions(Builder& builder,
                  const session::AskView& ask,
                  const std::string& title,
                  const Box& place) {
  const std::size_t most = std::min<std::size_t>(ask.suggestions.size(), 3);
  for (const Try& one : tries(builder, most, place.width_du)) {
    Builder trial = builder;
    Column column{place.x_du, place.width_du, place.y_du};
    add_offers_title(trial, title, column);
    const std::vector<session::QuestionView> shown(
        ask.suggestions.begin(), ask.suggestions.begin() + static_cast<std::ptrdiff_t>(one.count));
    add_question_cards(trial, shown, one.cards, column);
    const bool all = one.count == most || title.empty();
    if (all && column.y_du <= place.bottom_du() + kRoundingDu) {
      builder = trial;
      return Fit::Yes;
    }
  }
  return Fit::No;
}

}  // namespace

float wanted_offers_height(const Builder& builder) {
  constexpr float kPadsDu = 36;
  return builder.scaled((2 * kBodyDu + kQuietDu) * text::kLineHeight) + kPadsDu;
}

float least_offers_height(const Builder& builder) {
  return std::max(kChoiceDu, builder.scaled(kBodyDu * text::kLineHeight) + 32);
}

float topics_height(const Builder& builder, const session::AskView& ask, float width_du) {
  Builder trial = builder;
  Column column{0, width_du, 0};
  add_topic_pills(trial, ask.topics, column);
  return column.y_du;
}

void add_suggestions(Builder& builder, const session::AskView& ask, const Box& place) {
  const float scale = builder.text_scale();
  for (const float size : {scale, std::min(scale, 1.3F), 1.0F}) {
    builder.set_text_scale(size);
    for (const std::string& title : {ask.offers_title, std::string()}) {
      if (add_questions(builder, ask, title, place) == Fit::Yes) {
        builder.set_text_scale(scale);
        return;
      }
    }
  }
  builder.set_text_scale(scale);
}

Fit add_topics(Builder& builder, const session::AskView& ask, const Box& place) {
  for (const std::string& title : {ask.offers_title, std::string()}) {
    Builder trial = builder;
    Column column{place.x_du, place.width_du, place.y_du};
    add_offers_title(trial, title, column);
    add_topic_pills(trial, ask.topics, column);
    if (column.y_du <= place.bottom_du() + kRoundingDu) {
      builder = trial;
      return Fit::Yes;
    }
  }
  return Fit::No;
}

void add_scrolled_topics(Builder& builder,
                         const session::AskView& ask,
                         const BodyContext& context,
                         const Box& place) {
  const float scale = builder.text_scale();
  builder.set_text_scale(std::min(scale, 1.3F));
  BodyContext shown = context;
  // What scrolls ends a little early: a focus ring stands out of it, and keys are near.
  constexpr float kAirDu = 12;
  shown.frame.body = {
      place.x_du, place.y_du + kAirDu, place.width_du, place.height_du - 2 * kAirDu};
  builder.set_anchor(Anchor::Scrolled);
  Column column{place.x_du, place.width_du, shown.frame.body.y_du};
  add_topic_pills(builder, ask.topics, column);
  add_quiet_end(builder, context.frame.quiet, column);
  builder.set_anchor(Anchor::Fixed);
  builder.set_text_scale(scale);
  finish_body(builder, shown, column.y_du);
}

}  // namespace kiosk::ui
