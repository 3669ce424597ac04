#include <algorithm>

#include "ui/parts/chrome.hpp"
#include "ui/parts/parts.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kCardDu = 1040;
constexpr float kGapDu = 20;

/// A card in the middle of the glass above help; words give way until it fits there.
template <typename Place>
void add_card(Builder& builder, const session::Action& help, Place place) {
  builder.set_anchor(Anchor::Fixed);
  builder.add_box(
      -1, {0, 0, builder.width_du(), builder.height_du()}, {Colour::Shade, Colour::None, 0, 0});
  Builder trial = builder;
  const float room = add_help(trial, help).y_du - 2 * kGapDu;
  const float width = std::min(kCardDu, builder.width_du() - 2 * margin_du(builder));
  const float pad = builder.height_du() < 900 ? 28 : 48;
  const float left = (builder.width_du() - width) / 2;
  constexpr float kStep = 0.05F;
  constexpr float kLeastScale = 0.8F;
  const float wanted = builder.text_scale();
  float top = 0;
  for (float scale = wanted;; scale -= kStep) {
    trial = builder;
    trial.set_text_scale(scale);
    Column inside{left + pad, width - 2 * pad, pad};
    place(trial, inside);
    const float height = inside.y_du + pad;
    if (height <= room || scale <= kLeastScale) {
      top = kGapDu + std::max(0.0F, (room - height) / 2);
      builder.set_text_scale(scale);
      builder.add_box(-1, {left, top, width, height}, {Colour::Card, Colour::Line, 3, 36});
      break;
    }
  }
  Column inside{left + pad, width - 2 * pad, top + pad};
  place(builder, inside);
  builder.set_text_scale(wanted);
  add_help(builder, help);
}

void add_centered(Builder& builder, Pill pill, Column& column) {
  pill.group = text::Align::Center;
  column.y_du += kGapDu;
  add_pill(builder, pill, column, kChoiceDu);
}

/// Something that is on or off: a tick shows which, beside the words.
Pill switch_pill(const Builder& builder, const session::Action& action, session::Mark mark) {
  Pill pill = other_pill(builder, action);
  if (mark == session::Mark::On) {
    pill.name.state = ElementState::On;
    pill.trailing = "check";
    pill.type.weight = text::Weight::Bold;
    pill.look = {Colour::TealTint, Colour::Teal, 4, 0};
  }
  return pill;
}

void add_sizes(Builder& builder, const session::DisplayView& card, Column& column) {
  if (card.sizes.empty()) {
    return;
  }
  const auto count = static_cast<float>(card.sizes.size());
  const float width = (column.width_du - (count - 1) * kGapDu) / count;
  Box box{column.x_du, column.y_du + kGapDu, width, kChoiceDu + 8};
  for (std::size_t i = 0; i < card.sizes.size(); ++i) {
    const auto mark = i == card.size ? session::Mark::On : session::Mark::Off;
    Pill pill = switch_pill(builder, card.sizes[i], mark);
    constexpr float kGrowthDu = 6;
    pill.type.size_du = kBodyDu + kGrowthDu * static_cast<float>(i);
    pill.group = text::Align::Center;
    pill.pad_du = 24;
    add_pill(builder, pill, box);
    box.x_du += width + kGapDu;
  }
  column.y_du = box.bottom_du();
}

}  // namespace

void add_overlay(Builder& builder, const ScreenContext&, const session::StillThereView& card) {
  add_card(builder, card.help, [&](Builder& trial, Column& column) {
    const float ring = trial.scaled(128);
    const Box round{column.x_du, column.y_du, ring, ring};
    trial.add_ring(round, card.left, Colour::Teal);
    trial.add_icon(-1, "person", round.inset(ring * 0.28F), Colour::TealDeep);
    Column words{round.right_du() + 36, column.width_du - ring - 36, column.y_du};
    trial.add_text(heading("title"), card.title, trial.bold(kTitleDu - 6), words);
    words.y_du += 8;
    trial.add_text(paragraph("hint"), card.hint, trial.type(kBodyDu), words);
    column.y_du = std::max(words.y_du, round.bottom_du()) + 12;
    add_centered(trial, main_pill(trial, card.here), column);
    Pill again = other_pill(trial, card.start_over);
    again.icon = "restart";
    add_centered(trial, again, column);
  });
}

void add_overlay(Builder& builder, const ScreenContext&, const session::DisplayView& card) {
  add_card(builder, card.help, [&](Builder& trial, Column& column) {
    trial.add_text(heading("title"), card.title, trial.bold(kHeadingDu), column);
    add_sizes(trial, card, column);
    column.y_du += kGapDu;
    add_pill(trial, switch_pill(trial, card.contrast, card.contrast_mark), column, kChoiceDu);
    column.y_du += kGapDu;
    add_pill(trial, switch_pill(trial, card.movement, card.movement_mark), column, kChoiceDu);
    add_centered(trial, main_pill(trial, card.done), column);
  });
}

}  // namespace kiosk::ui
