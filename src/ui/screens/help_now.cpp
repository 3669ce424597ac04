#include <algorithm>

#include "ui/screens/blocks.hpp"
#include "ui/screens/body.hpp"
#include "ui/screens/chrome.hpp"
#include "ui/screens/help_now_cards.hpp"
#include "ui/screens/parts.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kFirstDu = 76;
constexpr float kLeadDu = 34;
constexpr float kGapDu = 24;

/// The title small beside its sign, then what to do first, biggest of all.
void add_header(Builder& builder, const session::HelpNowView& help, Column& column) {
  const float icon = builder.scaled(64);
  builder.add_icon(-1, "help", {column.x_du, column.y_du, icon, icon}, Colour::OnRed);
  Column title{column.x_du + icon + 20, column.width_du - icon - 20, column.y_du};
  builder.add_text({"title", Role::Heading, {}, State::Enabled},
                   help.title,
                   builder.bold(kHeadingDu, Colour::OnRed),
                   title);
  column.y_du = std::max(title.y_du, column.y_du + icon);
  builder.add_text({"first", Role::Heading, {}, State::Enabled},
                   help.first,
                   builder.bold(kFirstDu, Colour::OnRed),
                   column);
  builder.add_text({"lead", Role::Paragraph, {}, State::Enabled},
                   help.lead,
                   builder.type(kLeadDu, Colour::OnRed),
                   column);
  column.y_du += kGapDu;
}

struct Sides {
  Column left;
  Column right;
  float seen_to_du = 0;  ///< bottom of what must be seen without scrolling
};

/// First line, steps and emergency number: seen at once, at every size.
Sides add_first_part(Builder& builder, const Box& body, const session::HelpNowView& help) {
  Column header{body.x_du, body.width_du, body.y_du};
  add_header(builder, help, header);
  const bool two = builder.width_du() >= 1250;
  Sides sides{header, header, 0};
  if (two) {
    sides.right.width_du = (body.width_du - kGapDu) * 0.38F;
    sides.right.x_du = body.right_du() - sides.right.width_du;
    sides.left.width_du = sides.right.x_du - kGapDu - body.x_du;
    add_steps_card(builder, help, sides.left);
    add_number_card(builder, help, sides.right);
  } else {
    add_number_card(builder, help, sides.left);
    sides.left.y_du += kGapDu;
    add_steps_card(builder, help, sides.left);
    sides.right.y_du = sides.left.y_du;
  }
  sides.seen_to_du = std::max(sides.left.y_du, sides.right.y_du);
  sides.left.y_du += kGapDu;
  sides.right.y_du += kGapDu;
  return sides;
}

float add_rest(Builder& builder, Sides sides, const session::HelpNowView& help) {
  const bool two = sides.right.x_du > sides.left.x_du;
  Column& beside = two ? sides.right : sides.left;
  add_list_card(builder, {"say", help.say_title, help.say}, sides.left);
  add_list_card(builder, {"do-not", help.do_not_title, help.do_not}, beside);
  // What to do while help comes stands before numbers that are not the first to call.
  add_list_card(builder, {"wait", help.wait_title, help.while_waiting}, sides.left);
  add_phones_card(builder, help, beside);
  return (two ? std::max(sides.left.y_du, sides.right.y_du) : sides.left.y_du) - kGapDu;
}

}  // namespace

void add_screen(Builder& builder, const Scene& scene, const session::HelpNowView& help) {
  builder.set_ground(Colour::Red);
  const Stage stage{
      scene.view, add_help_now_bar(builder, scene.view.chrome), scene.memory.scroll_px};
  const Box& body = stage.frame.body;

  // Words of the first part give way, down to text size A, until it is all seen without scrolling.
  constexpr float kStep = 0.05F;
  constexpr float kLeastScale = 0.8F;
  const float wanted = builder.text_scale();
  builder.set_anchor(Anchor::Scrolled);
  Sides sides;
  for (float scale = wanted;; scale -= kStep) {
    Builder trial = builder;
    trial.set_text_scale(scale);
    sides = add_first_part(trial, body, help);
    if (sides.seen_to_du <= scrolled_bottom_du(builder, stage) || scale <= kLeastScale) {
      builder = trial;
      break;
    }
  }
  builder.set_text_scale(wanted);
  float bottom = add_rest(builder, sides, help);
  if (!scene.view.chrome.draft.empty()) {
    Column draft{body.x_du, body.width_du, bottom + kGapDu};
    builder.add_text({"note-0", Role::Paragraph, {}, State::Enabled},
                     scene.view.chrome.draft,
                     builder.type(kQuietDu, Colour::OnRed),
                     draft);
    bottom = draft.y_du;
  }
  builder.set_anchor(Anchor::Fixed);
  finish_body(builder, stage, bottom);
}

}  // namespace kiosk::ui
