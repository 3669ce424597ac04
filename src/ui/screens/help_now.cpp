#include <algorithm>

#include "ui/parts/blocks.hpp"
#include "ui/parts/body.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/parts.hpp"
#include "ui/parts/print_button.hpp"
#include "ui/screens/help_now_cards.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kFirstDu = 76;
constexpr float kLeadDu = 34;

bool is_wide(const Builder& builder) {
  return builder.width_du() >= 1250;
}

/// On one line where that takes little off its size.
Type first_type(const Builder& builder, const std::string& words, float width_du) {
  constexpr float kLeastShare = 0.7F;
  constexpr float kRounding = 0.99F;
  Type type = builder.bold(kFirstDu, Colour::OnRed);
  const float share = width_du / builder.measure(words, type, kOneLineDu).width_du * kRounding;
  if (share >= kLeastShare) {
    type.size_du *= std::min(share, 1.0F);
  }
  return type;
}

/// The title small beside its sign, then what to do first, biggest of all words.
void add_header(Builder& builder, const session::HelpNowView& help, Column& column) {
  const float icon = builder.scaled(64);
  builder.add_icon(-1, "help", {column.x_du, column.y_du, icon, icon}, Colour::OnRed);
  Column title{column.x_du + icon + 20, column.width_du - icon - 20, column.y_du};
  builder.add_text(heading("title"), help.title, builder.bold(kHeadingDu, Colour::OnRed), title);
  column.y_du = std::max(title.y_du, column.y_du + icon);
  builder.add_text(
      heading("first"), help.first, first_type(builder, help.first, column.width_du), column);
  builder.add_text(paragraph("lead"), help.lead, builder.type(kLeadDu, Colour::OnRed), column);
}

/// The header and the emergency number beside it, each in the middle of their row.
void add_header_and_number(Builder& builder,
                           const session::HelpNowView& help,
                           const HelpSpace& space,
                           Column& column) {
  constexpr float kNumberShare = 0.32F;
  constexpr float kAirDu = 32;
  const float number_du = column.width_du * kNumberShare;
  Column header{column.x_du, column.width_du - number_du - kAirDu, column.y_du};
  Column number{column.x_du + column.width_du - number_du, number_du, column.y_du};
  Builder trial = builder;
  Column header_end = header;
  Column number_end = number;
  add_header(trial, help, header_end);
  add_number_card(trial, help, space, 0, number_end);
  const float bottom = std::max(header_end.y_du, number_end.y_du);
  header.y_du += (bottom - header_end.y_du) / 2;
  add_header(builder, help, header);
  add_number_card(builder, help, space, bottom - column.y_du, number);
  column.y_du = bottom;
}

ListCard wait_card(const session::HelpNowView& help) {
  return {"wait", help.wait_title, help.while_waiting};
}

/// What to do and what to do while waiting, side by side and equally high.
void add_steps_and_wait(Builder& builder,
                        const session::HelpNowView& help,
                        const HelpSpace& space,
                        Column& column) {
  const float half_du = (column.width_du - space.gap_du) / 2;
  Column steps{column.x_du, half_du, column.y_du};
  Column wait{column.x_du + half_du + space.gap_du, half_du, column.y_du};
  const std::size_t steps_box = add_steps_card(builder, help, space, steps);
  const std::size_t wait_box = add_list_card(builder, wait_card(help), space, wait);
  const float bottom = std::max(steps.y_du, wait.y_du);
  builder.set_height(steps_box, bottom - column.y_du);
  builder.set_height(wait_box, bottom - column.y_du);
  column.y_du = bottom;
}

/// All that one does now and while waiting; returns its bottom.
float add_first_part(Builder& builder,
                     const Box& body,
                     const session::HelpNowView& help,
                     const HelpSpace& space) {
  Column column{body.x_du, body.width_du, body.y_du};
  if (is_wide(builder)) {
    add_header_and_number(builder, help, space, column);
    column.y_du += space.gap_du;
    if (!help.while_waiting.empty()) {
      add_steps_and_wait(builder, help, space, column);
      return column.y_du;
    }
    add_steps_card(builder, help, space, column);
    return column.y_du;
  }
  add_header(builder, help, column);
  column.y_du += space.gap_du;
  add_number_card(builder, help, space, 0, column);
  column.y_du += space.gap_du;
  add_steps_card(builder, help, space, column);
  if (!help.while_waiting.empty()) {
    column.y_du += space.gap_du;
    add_list_card(builder, wait_card(help), space, column);
  }
  return column.y_du;
}

/// Words give way, and what is between them, until all of the first part is seen at once.
float add_fitted_first_part(Builder& builder,
                            const Box& body,
                            const session::HelpNowView& help,
                            float most_du) {
  constexpr float kStep = 0.05F;
  constexpr float kLeastScale = 0.8F;
  for (float scale = builder.text_scale(); scale > kLeastScale; scale -= kStep) {
    for (const HelpSpace& space : {roomy_help_space(builder), kCloseHelpSpace}) {
      Builder trial = builder;
      trial.set_text_scale(scale);
      const float bottom = add_first_part(trial, body, help, space);
      if (bottom <= most_du) {
        builder = trial;
        return bottom;
      }
    }
  }
  builder.set_text_scale(kLeastScale);
  return add_first_part(builder, body, help, kCloseHelpSpace);
}

/// What to say and what not to do.
void add_say_and_do_not(Builder& builder, const session::HelpNowView& help, Column& column) {
  const HelpSpace space = roomy_help_space(builder);
  for (const ListCard& list : {ListCard{"say", help.say_title, help.say},
                               ListCard{"do-not", help.do_not_title, help.do_not}}) {
    if (!list.items.empty()) {
      add_list_card(builder, list, space, column);
      column.y_du += space.gap_du;
    }
  }
}

/// The other numbers, and after them what to print: on no glass does it push a number away.
void add_phones_and_print(Builder& builder, const session::HelpNowView& help, Column& column) {
  const float from = column.y_du;
  add_phones_card(builder, help, column);
  const float gap = column.y_du == from ? 0 : roomy_help_space(builder).gap_du;
  add_print_button(builder, help.print, Colour::OnRed, gap, column);
}

/// From the cursor, which moves below it.
void add_rest(Builder& builder, const session::HelpNowView& help, Column& column) {
  const float gap = roomy_help_space(builder).gap_du;
  if (columns_of(builder) == Columns::One) {
    add_say_and_do_not(builder, help, column);
    add_phones_and_print(builder, help, column);
    return;
  }
  const float half_du = (column.width_du - gap) / 2;
  Column left{column.x_du, half_du, column.y_du};
  Column right{column.x_du + half_du + gap, half_du, column.y_du};
  add_say_and_do_not(builder, help, left);
  add_phones_and_print(builder, help, right);
  column.y_du = std::max(left.y_du - gap, right.y_du);
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::HelpNowView& help) {
  builder.set_ground(Colour::Red);
  const BodyContext context{
      screen.view, add_help_now_bar(builder, screen.view.chrome), screen.memory.scroll_px};
  const Box& body = context.frame.body;
  const float wanted = builder.text_scale();
  builder.set_anchor(Anchor::Scrolled);
  Column column{body.x_du, body.width_du, 0};
  column.y_du = add_fitted_first_part(builder, body, help, scrolled_bottom_du(builder, context)) +
                roomy_help_space(builder).gap_du;
  builder.set_text_scale(wanted);
  add_rest(builder, help, column);
  if (!screen.view.chrome.draft.empty()) {
    column.y_du += roomy_help_space(builder).gap_du;
    builder.add_text(paragraph("note-0"),
                     screen.view.chrome.draft,
                     builder.type(kQuietDu, Colour::OnRed),
                     column);
  }
  builder.set_anchor(Anchor::Fixed);
  finish_body(builder, context, column.y_du);
}

}  // namespace kiosk::ui
