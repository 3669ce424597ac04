#include <algorithm>
#include <utility>

#include "ui/parts/blocks.hpp"
#include "ui/parts/body.hpp"
#include "ui/parts/choices.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/figure.hpp"
#include "ui/screens/asked.hpp"
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
  const BodyContext& context;
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
  add_title(builder, page.topic, placing.context.frame.step, page.title, inside);
  inside.y_du += space.block_du * 0.8F;
  add_blocks(builder, page.blocks, placing.beside, space, inside);
  column.y_du = inside.y_du + space.card_pad_du;
  return card;
}

/// The choices one below the other, and what is quiet below them.
void add_foot(Builder& builder, const Placing& placing, const Space& space, Column& column) {
  add_choices(builder, placing.page.choices, space, column);
  add_quiet_end(builder, placing.context.frame.quiet, column);
}

float one_column(Builder& builder,
                 const BodyContext& context,
                 const session::PageView& page,
                 const Space& space) {
  const Box& body = context.frame.body;
  Column column{body.x_du, body.width_du, body.y_du};
  const std::size_t card = add_card(builder, {context, page, nullptr}, space, column);
  builder.set_height(card, column.y_du - body.y_du);
  column.y_du += space.gap_du;
  add_foot(builder, {context, page, nullptr}, space, column);
  return column.y_du;
}

float foot_height(const Builder& builder,
                  const Placing& placing,
                  const Space& space,
                  float width_du) {
  Builder trial = builder;
  Column column{0, width_du, 0};
  add_foot(trial, placing, space, column);
  return column.y_du;
}

float two_columns(Builder& builder,
                  const BodyContext& context,
                  const session::PageView& page,
                  const Space& space) {
  const Box& body = context.frame.body;
  Column left{body.x_du, (body.width_du - space.gap_du) * kLeftShare, body.y_du};
  const session::BlockView* figure = first_figure(page);
  const std::size_t card = add_card(builder, {context, page, figure}, space, left);

  Column right{left.x_du + left.width_du + space.gap_du, 0, body.y_du};
  right.width_du = body.right_du() - right.x_du;
  const float foot = foot_height(builder, {context, page, figure}, space, right.width_du);
  if (figure != nullptr) {
    const float pad = space.gap_du;
    const float gap = foot > 0 ? space.gap_du : 0;
    const float least = kLeastFigureDu + 2 * pad;
    const float bottom = std::max(left.y_du, body.bottom_du());
    const Box frame{
        right.x_du, right.y_du, right.width_du, std::max(least, bottom - right.y_du - gap - foot)};
    builder.add_box(-1, frame, {});
    add_figure(builder, "figure", figure->figure, frame.inset(pad));
    right.y_du = frame.bottom_du() + gap;
  }
  add_foot(builder, {context, page, figure}, space, right);
  const float content = std::max(left.y_du, right.y_du);
  const float bottom = figure != nullptr || content > body.bottom_du()
                           ? std::max(content, body.bottom_du())
                           : content;
  builder.set_height(card, bottom - body.y_du);
  return bottom;
}

/// What else may have been meant, below the page and before what is quiet.
void add_end(Builder& builder,
             const session::AskedView& asked,
             const Quiet& quiet,
             const Space& space,
             Column& column) {
  add_asked_end(builder, asked, space, column);
  add_quiet_end(builder, quiet, column);
}

float end_height(const Builder& builder,
                 const session::AskedView& asked,
                 const Quiet& quiet,
                 const Space& space,
                 Column column) {
  Builder trial = builder;
  const float top = column.y_du;
  add_end(trial, asked, quiet, space, column);
  return column.y_du - top;
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::PageView& page) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    BodyContext rest = context;
    Box& body = rest.frame.body;
    Column column{body.x_du, body.width_du, body.y_du};
    add_asked_top(trial, page.asked, space, column);
    const bool has_end = !page.asked.others.empty() || !page.asked.none.words.empty();
    const Quiet quiet = has_end ? std::exchange(rest.frame.quiet, {}) : Quiet{};
    body.height_du =
        body.bottom_du() - column.y_du - end_height(trial, page.asked, quiet, space, column);
    body.y_du = column.y_du;
    column.y_du = columns_of(trial) == Columns::Two ? two_columns(trial, rest, page, space)
                                                    : one_column(trial, rest, page, space);
    add_end(trial, page.asked, quiet, space, column);
    return column.y_du;
  });
}

}  // namespace kiosk::ui
