#include "ui/parts/happening.hpp"

#include <algorithm>
#include <limits>

#include "ui/parts/grid.hpp"
#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

constexpr Look kGround{Colour::RedTint, Colour::Red, 4, 28};
constexpr float kSideDu = 28;
constexpr float kAboveDu = 20;
constexpr float kWordsGapDu = 12;
constexpr Pads kPads{kSideDu, kAboveDu, kAboveDu};

/// The question beside the sign of help.
void add_question(Builder& builder, const std::string& question, float size_du, Column& column) {
  const float icon = builder.scaled(size_du) * 1.2F;
  const float top = column.y_du;
  Column beside{column.x_du + icon + 16, column.width_du - icon - 16, top};
  builder.add_text(heading("happening"), question, builder.bold(size_du), beside);
  const float line = builder.scaled(size_du) * text::kLineHeight;
  builder.add_icon(-1, "help", {column.x_du, top + (line - icon) / 2, icon, icon}, Colour::RedDeep);
  column.y_du = std::max(beside.y_du, top + icon);
}

Pill sign_pill(const Builder& builder, const session::Action& sign) {
  Pill pill = other_pill(builder, sign);
  pill.type.weight = text::Weight::Bold;
  pill.look = {Colour::Card, Colour::Red, 4, 0};
  pill.pad_du = 26;
  return pill;
}

Pill yes_pill(const Builder& builder, const session::Action& yes) {
  Pill pill = other_pill(builder, yes);
  pill.type = builder.bold(kBodyDu, Colour::OnRed);
  pill.look = {Colour::Red, Colour::None, 0, 0};
  pill.icon_colour = Colour::OnRed;
  pill.trailing = "chevron";
  pill.group = text::Align::Center;
  return pill;
}

GridCells cells_of(Builder& builder, const std::vector<session::Action>& signs) {
  return {
      signs.size(),
      [&](std::size_t i, float width_du) {
        return pill_height(builder, sign_pill(builder, signs[i]), width_du, kChoiceDu);
      },
      [&](std::size_t i, const Box& box) { add_pill(builder, sign_pill(builder, signs[i]), box); }};
}

/// Whether no word would have to be set smaller than the visitor asked for.
bool words_fit(const Builder& builder,
               const std::vector<session::Action>& signs,
               float cell_width_du) {
  return std::all_of(signs.begin(), signs.end(), [&](const session::Action& sign) {
    const Pill pill = sign_pill(builder, sign);
    const float width = cell_width_du - 2 * pill.pad_du;
    return builder.measure(pill.words, pill.type, width).width_du <= width;
  });
}

/// The lowest of the grids whose words keep their size.
Grid best_grid(Builder& builder, const std::vector<session::Action>& signs, float width_du) {
  constexpr std::size_t kMostInRow = 4;
  Grid best{1, kTouchGapDu};
  float lowest = std::numeric_limits<float>::max();
  for (std::size_t in_row = 1; in_row <= std::min(kMostInRow, signs.size()); ++in_row) {
    const Grid grid{in_row, kTouchGapDu};
    const float height = grid_height(grid, cells_of(builder, signs), width_du);
    if (height <= lowest && words_fit(builder, signs, cell_width(grid, width_du))) {
      best = grid;
      lowest = height;
    }
  }
  return best;
}

/// Returns the bottom of the card.
float add_signs_card(Builder& builder,
                     const session::HappeningView& happening,
                     const Space& space,
                     Column& column) {
  Card card = open_card(builder, kGround, kPads, column);
  add_question(builder, happening.question, kCardTitleDu, card.inside);
  card.inside.y_du += kWordsGapDu;
  const Grid grid = best_grid(builder, happening.signs, card.inside.width_du);
  add_grid(grid, cells_of(builder, happening.signs), card.inside);
  close_card(builder, card, column);
  const float bottom = column.y_du;
  column.y_du += space.gap_du;
  return bottom;
}

std::string listed(const std::vector<session::Action>& signs) {
  std::string words;
  for (const session::Action& sign : signs) {
    words += (words.empty() ? "" : "\u00A0· ") + sign.words;  // no line begins with the dot
  }
  return words;
}

/// The scale from the visitor's down to 1 at which the words stay low enough for the answer to
/// begin below them.
float scale_of_signs(const Builder& builder, const std::string& words, float width_du) {
  constexpr float kStep = 0.05F;
  constexpr float kMostShare = 0.16F;
  const float most_du = builder.height_du() * kMostShare;
  Builder trial = builder;
  float scale = builder.text_scale();
  while (scale > 1 && trial.measure(words, trial.type(kQuietDu), width_du).height_du > most_du) {
    scale = std::max(1.0F, scale - kStep);
    trial.set_text_scale(scale);
  }
  return std::min(scale, builder.text_scale());
}

/// The question and what it asks about, without which "this" would be nothing.
void add_strip_words(Builder& builder, const session::HappeningView& happening, Column& column) {
  add_question(builder, happening.question, kBodyDu, column);
  if (happening.signs.empty()) {
    return;
  }
  const std::string words = listed(happening.signs);
  const float wanted = builder.text_scale();
  builder.set_text_scale(scale_of_signs(builder, words, column.width_du));
  builder.add_text(paragraph("happening-signs"), words, builder.type(kQuietDu), column);
  builder.set_text_scale(wanted);
}

}  // namespace

void add_happening(Builder& builder,
                   const session::HappeningView& happening,
                   const Space& space,
                   float fold_du,
                   Column& column) {
  if (happening.signs.empty()) {
    add_happening_strip(builder, happening, space, column);
    return;
  }
  constexpr float kStep = 0.05F;
  constexpr float kLeastScale = 1;
  const float wanted = builder.text_scale();
  for (float scale = wanted; scale > kLeastScale; scale -= kStep) {
    Builder trial = builder;
    Column placed = column;
    trial.set_text_scale(scale);
    if (add_signs_card(trial, happening, space, placed) <= fold_du) {
      builder = trial;
      builder.set_text_scale(wanted);
      column = placed;
      return;
    }
  }
  builder.set_text_scale(std::min(wanted, kLeastScale));
  add_signs_card(builder, happening, space, column);
  builder.set_text_scale(wanted);
}

void add_happening_strip(Builder& builder,
                         const session::HappeningView& happening,
                         const Space& space,
                         Column& column) {
  if (happening.question.empty()) {
    return;
  }
  constexpr float kMostShare = 0.45F;
  Card card = open_card(builder, kGround, kPads, column);
  const Pill pill = yes_pill(builder, happening.yes);
  const float width = pill_width(builder, pill);
  if (width > card.inside.width_du * kMostShare) {
    add_strip_words(builder, happening, card.inside);
    card.inside.y_du += kWordsGapDu;
    add_pill(builder, pill, card.inside, kChoiceDu);
    close_card(builder, card, column);
    column.y_du += space.gap_du;
    return;
  }
  const float top = card.inside.y_du;
  Column words = card.inside;
  words.width_du -= width + kSideDu;
  Builder trial = builder;
  Column measured = words;
  add_strip_words(trial, happening, measured);
  const float height = std::max(kChoiceDu, measured.y_du - top);
  words.y_du += (height - (measured.y_du - top)) / 2;
  add_strip_words(builder, happening, words);
  const float x = card.inside.x_du + card.inside.width_du - width;
  add_pill(builder, pill, Box{x, top + (height - kChoiceDu) / 2, width, kChoiceDu});
  card.inside.y_du = top + height;
  close_card(builder, card, column);
  column.y_du += space.gap_du;
}

}  // namespace kiosk::ui
