#include <algorithm>

#include "ui/screens/asked.hpp"
#include "ui/screens/blocks.hpp"
#include "ui/screens/body.hpp"
#include "ui/screens/choices.hpp"
#include "ui/screens/chrome.hpp"
#include "ui/screens/figure.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kLeftShare = 0.56F;
/// The smallest figure beside words; below it labels no longer fit.
constexpr float kLeastFigureDu = 340;

const session::BlockView* first_figure(const session::PageView& page) {
  const auto figure =
      std::find_if(page.blocks.begin(), page.blocks.end(), [](const session::BlockView& block) {
        return block.kind == dialogue::BlockKind::Figure;
      });
  return figure == page.blocks.end() ? nullptr : &*figure;
}

/// A page as it is placed: `beside` is the figure that stands outside the card, or null.
struct Placing {
  const Stage& stage;
  const session::PageView& page;
  const session::BlockView* beside;
};

/// Title and blocks on a card that starts at the cursor; returns the card's handle.
std::size_t add_card(Builder& builder, const Placing& placing, const Space& space, Column& column) {
  const std::size_t card = builder.add_box(-1, {column.x_du, column.y_du, column.width_du, 0}, {});
  Column inside{column.x_du + space.card_pad_du,
                column.width_du - 2 * space.card_pad_du,
                column.y_du + space.card_pad_du * 0.8F};
  const session::PageView& page = placing.page;
  add_title(builder, page.topic, placing.stage.frame.step, page.title, inside);
  inside.y_du += space.block_du * 0.8F;
  add_blocks(builder, page.blocks, placing.beside, space, inside);
  add_quiet_end(builder, placing.stage.frame.quiet, inside);
  column.y_du = inside.y_du + space.card_pad_du;
  return card;
}

float one_column(Builder& builder,
                 const Stage& stage,
                 const session::PageView& page,
                 const Space& space) {
  const Box& body = stage.frame.body;
  Column column{body.x_du, body.width_du, body.y_du};
  const std::size_t card = add_card(builder, {stage, page, nullptr}, space, column);
  builder.set_height(card, column.y_du - body.y_du);
  column.y_du += space.gap_du;
  add_choices(builder, page.choices, space, column);
  return column.y_du;
}

/// Height of the choices set one below the other.
float choices_height(const Builder& builder,
                     const session::PageView& page,
                     const Space& space,
                     float width_du) {
  Builder trial = builder;
  Column column{0, width_du, 0};
  add_choices(trial, page.choices, space, column);
  return column.y_du;
}

float two_columns(Builder& builder,
                  const Stage& stage,
                  const session::PageView& page,
                  const Space& space) {
  const Box& body = stage.frame.body;
  Column left{body.x_du, (body.width_du - space.gap_du) * kLeftShare, body.y_du};
  const session::BlockView* figure = first_figure(page);
  const std::size_t card = add_card(builder, {stage, page, figure}, space, left);

  Column right{left.x_du + left.width_du + space.gap_du, 0, body.y_du};
  right.width_du = body.right_du() - right.x_du;
  const float choices = choices_height(builder, page, space, right.width_du);
  if (figure != nullptr) {
    const float pad = space.gap_du;
    const float gap = page.choices.empty() ? 0 : space.gap_du;
    const float least = kLeastFigureDu + 2 * pad;
    const float bottom = std::max(left.y_du, body.bottom_du());
    const Box frame{right.x_du,
                    right.y_du,
                    right.width_du,
                    std::max(least, bottom - right.y_du - gap - choices)};
    builder.add_box(-1, frame, {});
    add_figure(builder, "figure", figure->figure, frame.inset(pad));
    right.y_du = frame.bottom_du() + gap;
  }
  add_choices(builder, page.choices, space, right);
  const float content = std::max(left.y_du, right.y_du);
  const float bottom = figure != nullptr || content > body.bottom_du()
                           ? std::max(content, body.bottom_du())
                           : content;
  builder.set_height(card, bottom - body.y_du);
  return bottom;
}

float asked_end_height(const Builder& builder,
                       const session::PageView& page,
                       const Space& space,
                       Column column) {
  Builder trial = builder;
  const float top = column.y_du;
  add_asked_end(trial, page.asked, space, column);
  return column.y_du - top;
}

}  // namespace

void add_screen(Builder& builder, const Scene& scene, const session::PageView& page) {
  add_body(builder, scene, [&](Builder& trial, const Stage& stage, const Space& space) {
    Stage rest = stage;
    Box& body = rest.frame.body;
    Column column{body.x_du, body.width_du, body.y_du};
    add_asked_top(trial, page.asked, space, column);
    body.height_du = body.bottom_du() - column.y_du - asked_end_height(trial, page, space, column);
    body.y_du = column.y_du;
    column.y_du = columns_of(trial) == Columns::Two ? two_columns(trial, rest, page, space)
                                                    : one_column(trial, rest, page, space);
    add_asked_end(trial, page.asked, space, column);
    return column.y_du;
  });
}

}  // namespace kiosk::ui
