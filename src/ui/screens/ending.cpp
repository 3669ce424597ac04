#include <algorithm>

#include "ui/parts/blocks.hpp"
#include "ui/parts/body.hpp"
#include "ui/parts/choices.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/grid.hpp"
#include "ui/parts/parts.hpp"
#include "ui/parts/print_button.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kCodeCardDu = 560;
constexpr float kCodeDu = 336;

std::vector<session::BlockView> blocks_of(const session::EndingView& ending, bool tips) {
  std::vector<session::BlockView> blocks;
  std::copy_if(ending.blocks.begin(),
               ending.blocks.end(),
               std::back_inserter(blocks),
               [tips](const session::BlockView& block) {
                 return (block.kind == dialogue::BlockKind::Tip) == tips;
               });
  return blocks;
}

/// Two tips in a row where there is room, every one as high as the highest.
void add_tips(Builder& builder,
              const std::vector<session::BlockView>& tips,
              const Space& space,
              Column& column) {
  const std::size_t in_row = column.width_du / builder.text_scale() > 1000 ? 2 : 1;
  const auto height = [&](std::size_t i, float width_du) {
    Builder trial = builder;
    Column measured{0, width_du, 0};
    add_tip_card(trial, "", tips[i].tip, space, measured);
    return measured.y_du;
  };
  const auto add = [&](std::size_t i, const Box& box) {
    Column cell{box.x_du, box.width_du, box.y_du};
    const std::size_t card = builder.layout().paints.size();
    add_tip_card(builder, "tip-" + std::to_string(i), tips[i].tip, space, cell);
    builder.set_height(card, box.height_du);
  };
  add_grid({in_row, space.gap_du, RowHeight::OfAll}, {tips.size(), height, add}, column);
}

void add_code(Builder& builder, const session::EndingView& ending, Column& column) {
  if (ending.qr_content.empty()) {
    return;
  }
  const float side = std::min(column.width_du, kCodeDu);
  const Box code{column.x_du + (column.width_du - side) / 2, column.y_du, side, side};
  const int element =
      builder.add_element({"qr", Role::Code, {}, ElementState::Enabled}, ending.qr_title, code);
  builder.add_box(element, code, {Colour::White, Colour::Line, 2, 12});
  builder.add_code(element, ending.qr_content, code.inset(4));
  column.y_du = code.bottom_du() + 16;
}

void add_code_title(Builder& builder, const session::EndingView& ending, Column& column) {
  Type title = builder.bold(kCardTitleDu);
  title.align = text::Align::Center;
  builder.add_text(heading("qr-title"), ending.qr_title, title, column);
  column.y_du += 16;
}

/// What to do with the code, and what to print.
void add_code_ways(Builder& builder, const session::EndingView& ending, Column& column) {
  Type hint = builder.type(kQuietDu);
  hint.align = text::Align::Center;
  builder.add_text(paragraph("qr-hint"), ending.qr_hint, hint, column);
  add_print_button(builder, ending.print, Colour::Ink, 20, column);
}

/// The code, and in the middle beside it all else: so much lower that the ways on stay in sight.
void add_code_and_words(Builder& builder, const session::EndingView& ending, Column& column) {
  constexpr float kAirDu = 40;
  Column code{column.x_du, kCodeDu, column.y_du};
  Column words{column.x_du + kCodeDu + kAirDu, column.width_du - kCodeDu - kAirDu, column.y_du};
  const auto add_words = [&ending](Builder& into, Column& at) {
    add_code_title(into, ending, at);
    add_code_ways(into, ending, at);
  };
  Builder trial = builder;
  Column measured = words;
  add_words(trial, measured);
  add_code(builder, ending, code);
  words.y_du += std::max(0.0F, column.y_du + kCodeDu - measured.y_du) / 2;
  add_words(builder, words);
  column.y_du = std::max(column.y_du + kCodeDu, words.y_du);
}

void add_code_card(Builder& builder,
                   const session::EndingView& ending,
                   const Space& space,
                   Column& column) {
  constexpr float kRoomForBothDu = 800;
  const float pad = std::min(space.card_pad_du, 44.0F);
  Card card = open_card(builder, {}, {pad, pad, pad}, column);
  Column& inside = card.inside;
  const bool prints = !ending.print.print.words.empty() || !ending.print.status.empty();
  if (prints && !ending.qr_content.empty() && inside.width_du >= kRoomForBothDu) {
    add_code_and_words(builder, ending, inside);
  } else {
    add_code_title(builder, ending, inside);
    add_code(builder, ending, inside);
    add_code_ways(builder, ending, inside);
  }
  close_card(builder, card, column);
}

void add_ways_on(Builder& builder,
                 const session::EndingView& ending,
                 const Space& space,
                 Column& column) {
  add_choices(builder, ending.choices, space, column);
  if (!ending.done.words.empty()) {
    column.y_du += ending.choices.empty() ? 0 : space.gap_du;
    Pill done = main_pill(builder, ending.done);
    done.group = text::Align::Center;
    add_pill(builder, done, column, space.choice_du);
  }
}

float place(Builder& builder,
            const BodyContext& context,
            const session::EndingView& ending,
            const Space& space) {
  const Box& body = context.frame.body;
  const bool two = columns_of(builder) == Columns::Two;
  Column left{body.x_du, body.width_du, body.y_du - (two ? 10.0F : 0.0F)};
  Column right = left;
  if (two) {
    right.width_du = std::min(kCodeCardDu, body.width_du * 0.36F);
    right.x_du = body.right_du() - right.width_du;
    right.y_du = body.y_du;
    left.width_du = right.x_du - space.gap_du - body.x_du;
  }
  add_title(builder, "", context.frame.step, ending.title, left);
  left.y_du += space.gap_du * 0.7F;
  add_tips(builder, blocks_of(ending, true), space, left);
  const auto others = blocks_of(ending, false);
  left.y_du += others.empty() ? 0 : space.gap_du;
  add_blocks(builder, others, nullptr, space, left);
  if (!two) {
    right.y_du = left.y_du + space.gap_du;
  }
  add_code_card(builder, ending, space, right);
  right.y_du += space.gap_du;
  add_ways_on(builder, ending, space, right);
  Column end{body.x_du, body.width_du, std::max(left.y_du, right.y_du)};
  add_quiet_end(builder, context.frame.quiet, end);
  return end.y_du;
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::EndingView& ending) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    return place(trial, context, ending, space);
  });
}

}  // namespace kiosk::ui
