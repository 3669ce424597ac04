#include <algorithm>

#include "ui/parts/body.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/grid.hpp"
#include "ui/parts/parts.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kTickPadDu = 36;

/// Box for the tick mark, as wide as high.
float mark_du(const Builder& builder) {
  return std::min(builder.scaled(64), 88.0F);
}

float words_width(const Builder& builder, float width_du) {
  return width_du - 2 * kTickPadDu - mark_du(builder) - 28;
}

float tick_height(const Builder& builder, const session::TickView& tick, float width_du) {
  const float width = words_width(builder, width_du);
  const Type type = builder.fitted(tick.action.words, builder.type(kBodyDu + 2), width);
  return builder.measure(tick.action.words, type, width).height_du + 36;
}

void add_mark(Builder& builder, int element, session::Mark mark, const Box& box) {
  if (mark == session::Mark::On) {
    builder.add_box(element, box, {Colour::Red, Colour::None, 0, box.width_du * 0.25F});
    builder.add_icon(element, "check", box.inset(box.width_du * 0.12F), Colour::OnRed);
  } else {
    builder.add_box(element, box, {Colour::Card, Colour::InkSoft, 4, box.width_du * 0.25F});
  }
}

void add_tick(Builder& builder, const session::TickView& tick, const Box& box) {
  const bool on = tick.mark == session::Mark::On;
  const int element = builder.add_element({tick.action.id,
                                           Role::Tick,
                                           tick.action.intent,
                                           on ? ElementState::On : ElementState::Enabled},
                                          tick.action.words,
                                          box);
  const Look look = on ? Look{Colour::RedTint, Colour::Red, 4, 28} : Look{};
  builder.add_box(element, box, look);
  const float mark = mark_du(builder);
  const float middle = box.y_du + box.height_du / 2;
  const Box square{box.x_du + kTickPadDu, middle - mark / 2, mark, mark};
  add_mark(builder, element, tick.mark, square);
  const float width = words_width(builder, box.width_du);
  const Type type = builder.fitted(tick.action.words, builder.type(kBodyDu + 2), width);
  Box words = builder.measure(tick.action.words, type, width);
  words.x_du = square.right_du() + 28;
  words.y_du = middle - words.height_du / 2;
  words.width_du = width;
  builder.add_words(element, tick.action.words, type, words);
}

/// Rows of `in_row` ticks; a row is as high as its highest tick and `least_du`.
void add_ticks(Builder& builder,
               const std::vector<session::TickView>& ticks,
               float gap_du,
               float least_du,
               Column& column) {
  const std::size_t in_row = columns_of(builder) == Columns::Two ? 2 : 1;
  const auto height = [&](std::size_t i, float width_du) {
    return std::max(least_du, tick_height(builder, ticks[i], width_du));
  };
  const auto add = [&](std::size_t i, const Box& box) { add_tick(builder, ticks[i], box); };
  add_grid({in_row, gap_du}, {ticks.size(), height, add}, column);
}

void add_ways_on(Builder& builder,
                 const session::ChecklistView& checklist,
                 float gap_du,
                 Column& column) {
  std::vector<Pill> pills;
  if (!checklist.none.words.empty()) {
    pills.push_back(other_pill(builder, checklist.none));
  }
  if (!checklist.next.words.empty()) {
    pills.push_back(main_pill(builder, checklist.next));
  }
  const bool beside = columns_of(builder) == Columns::Two && pills.size() == 2;
  const float width = beside ? (column.width_du - gap_du) / 2 : column.width_du;
  float height = kChoiceDu;
  for (Pill& pill : pills) {
    pill.group = text::Align::Center;
    height = pill_height(builder, pill, width, height);
  }
  Box box{column.x_du, column.y_du, width, height};
  for (const Pill& pill : pills) {
    add_pill(builder, pill, box);
    column.y_du = box.bottom_du();
    (beside ? box.x_du : box.y_du) += (beside ? width : height) + gap_du;
  }
}

float place(Builder& builder,
            const BodyContext& context,
            const session::ChecklistView& checklist,
            const Space& space,
            float least_du) {
  const Box& body = context.frame.body;
  Column column{body.x_du, body.width_du, body.y_du - 10};
  add_title(builder, "", context.frame.step, checklist.title, column);
  if (!checklist.hint.empty()) {
    builder.add_text(paragraph("hint"), checklist.hint, builder.type(kBodyDu), column);
  }
  if (!checklist.blocks.empty()) {
    column.y_du += space.item_du;
    add_blocks(builder, checklist.blocks, nullptr, space, column);
  }
  column.y_du += space.gap_du;
  add_ticks(builder, checklist.items, space.gap_du, least_du, column);
  column.y_du += space.gap_du + 8;
  add_ways_on(builder, checklist, space.gap_du, column);
  add_quiet_end(builder, context.frame.quiet, column);
  return column.y_du;
}

}  // namespace

// None and Next stand after the last tick and are never pinned: nobody says "none of these" before
// all of these could be read.
void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::ChecklistView& checklist) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    for (const float least : {148.0F, 138.0F, 128.0F, 118.0F, 108.0F}) {
      Builder roomier = trial;
      const float bottom = place(roomier, context, checklist, space, least);
      if (bottom <= context.frame.body.bottom_du()) {
        trial = roomier;
        return bottom;
      }
    }
    return place(trial, context, checklist, space, kChoiceDu);
  });
}

}  // namespace kiosk::ui
