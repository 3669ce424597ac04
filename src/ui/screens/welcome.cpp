#include <algorithm>

#include "ui/parts/body.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/parts.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kIntroDu = 42;
constexpr float kFootDu = 24;  ///< free below either column

/// The question gives way on a low glass before the words below it do.
float question_du(const Builder& builder) {
  constexpr float kMostDu = 108;
  return std::min(kMostDu, builder.height_du() * 0.1F);
}

Pill start_pill(const Builder& builder, const session::Action& start) {
  Pill pill = other_pill(builder, start);
  pill.type = builder.bold(kHeadingDu, Colour::TealDeep);
  pill.look = {Colour::Card, Colour::Line, 2, 0};
  pill.pad_du = 56;
  pill.group = text::Align::Center;
  return pill;
}

/// Side by side where they fit, else one below the other.
void add_starts(Builder& builder, const std::vector<session::Action>& starts, Column& column) {
  constexpr float kStartDu = 136;
  constexpr float kGapDu = 28;
  std::vector<Pill> pills;
  float total = -kGapDu;
  for (const session::Action& start : starts) {
    pills.push_back(start_pill(builder, start));
    total += pill_width(builder, pills.back()) + kGapDu;
  }
  const bool beside = total <= column.width_du;
  float x = column.x_du;
  for (const Pill& pill : pills) {
    if (beside) {
      const float width = pill_width(builder, pill);
      add_pill(builder, pill, Box{x, column.y_du, width, kStartDu});
      x += width + kGapDu;
    } else {
      add_pill(builder, pill, column, kStartDu * 0.82F);
      column.y_du += &pill == &pills.back() ? 0 : kGapDu;
    }
  }
  column.y_du += beside ? kStartDu : 0;
}

void add_clinic_line(Builder& builder, const std::string& clinic, Column& column) {
  const Box tile{column.x_du, column.y_du, 64, 64};
  builder.add_box(-1, tile, {Colour::TealDeep, Colour::None, 0, 18});
  builder.add_icon(-1, "pulse", tile.inset(12), Colour::OnTeal);
  Column beside{tile.right_du() + 20, column.width_du - 84, column.y_du + 10};
  builder.add_text(paragraph("clinic"),
                   clinic,
                   {kBodyDu, Colour::OnTeal, text::Weight::Bold, text::Align::Start},
                   beside);
  column.y_du = std::max(tile.bottom_du(), beside.y_du);
}

void add_warning_card(Builder& builder, const session::WelcomeView& welcome, Column& column) {
  const float pad = is_narrow(builder) ? 36 : 52;
  Card card = open_card(builder, {Colour::Card, Colour::None, 0, 32}, {pad, pad, pad}, column);
  Column& inside = card.inside;
  const float tile = builder.scaled(88);
  add_icon_tile(builder, -1, "warning", {inside.x_du, inside.y_du, tile, tile}, Colour::AmberTint);
  inside.y_du = inside.y_du + tile + 24;
  builder.add_text(
      heading("warning-title"), welcome.warning_title, builder.bold(kHeadingDu), inside);
  inside.y_du += 12;
  builder.add_text(paragraph("warning"), welcome.warning, builder.type(kBodyDu), inside);
  close_card(builder, card, column);
}

/// Amber, so that nobody takes a kiosk that is not set up for one that is.
void add_demo(Builder& builder, const session::WelcomeView& welcome, Column& column) {
  constexpr float kPadDu = 24;
  constexpr Pads kPads{kPadDu, kPadDu * 0.6F, kPadDu * 0.6F};
  Card card = open_card(builder, {Colour::AmberTint, Colour::None, 0, 20}, kPads, column);
  builder.add_text(paragraph("demo"),
                   welcome.demo,
                   {kBodyDu, Colour::Ink, text::Weight::Bold, text::Align::Start},
                   card.inside);
  builder.add_text(paragraph("demo-set-up"),
                   welcome.demo_set_up,
                   {kQuietDu, Colour::Ink, text::Weight::Regular, text::Align::Start},
                   card.inside);
  close_card(builder, card, column);
}

struct Air {
  float above_question_du;
  float block_du;
};

void add_invitation(Builder& builder,
                    const session::WelcomeView& welcome,
                    const Air& air,
                    Column& column) {
  column.y_du += air.above_question_du;
  builder.add_text(heading("title"),
                   welcome.question,
                   builder.bold(question_du(builder), Colour::OnTeal),
                   column);
  column.y_du += air.block_du * 0.4F;
  builder.add_text(paragraph("text"), welcome.text, builder.type(kIntroDu, Colour::OnTeal), column);
  column.y_du += air.block_du;
  add_starts(builder, welcome.starts, column);
}

/// The quiet words at the foot: privacy, the draft line until a clinician has signed, what staff
/// should know, and the way to who made this.
void add_foot(Builder& builder,
              const ScreenContext& screen,
              const std::string& privacy,
              Column& column) {
  int number = 0;
  for (const std::string& line : {privacy, screen.view.chrome.draft, screen.view.chrome.note}) {
    if (!line.empty()) {
      builder.add_text(paragraph("note-" + std::to_string(number++)),
                       line,
                       {kQuietDu, Colour::OnTeal, text::Weight::Regular, text::Align::Start},
                       column);
    }
  }
  if (screen.view.chrome.sources.words.empty()) {
    return;
  }
  column.y_du += 18;
  Pill pill = other_pill(builder, screen.view.chrome.sources);
  pill.type = {kQuietDu, Colour::OnTeal, text::Weight::Regular, text::Align::Start};
  pill.look = {Colour::TealDeep, Colour::OnTeal, 2, 0};
  pill.icon_colour = Colour::OnTeal;
  pill.trailing = "chevron";
  constexpr float kHeightDu = 84;
  add_pill(
      builder,
      pill,
      {column.x_du, column.y_du, std::min(column.width_du, pill_width(builder, pill)), kHeightDu});
  column.y_du += kHeightDu;
}

/// Returns how far the lower column reaches below what it may fill; not above 0 if all fits.
float place(Builder& builder,
            const ScreenContext& screen,
            const session::WelcomeView& welcome,
            Air air) {
  const float side = is_narrow(builder) ? margin_du(builder) : 110;
  const bool wide = builder.width_du() > builder.height_du();
  Builder trial = builder;
  const Box help = add_help(trial, screen.view.chrome.help);
  Column left{side, builder.width_du() - 2 * side, wide ? 72.0F : 48.0F};
  Column right = left;
  const float top = left.y_du;
  if (wide) {
    right.x_du = std::min(help.x_du, builder.width_du() * 0.66F);
    right.width_du = help.right_du() - right.x_du;
    left.width_du = right.x_du - 56 - left.x_du;
  }
  add_clinic_line(builder, screen.view.chrome.clinic, left);
  add_invitation(builder, welcome, air, left);
  left.y_du += air.block_du;
  if (!welcome.demo.empty()) {
    add_demo(builder, welcome, left);
    left.y_du += air.block_du * 0.6F;
  }
  if (wide) {
    Column foot{left.x_du, help.x_du - 48 - left.x_du, left.y_du};
    add_foot(builder, screen, welcome.privacy, foot);
    trial = builder;
    Column measured{right.x_du, right.width_du, 0};
    add_warning_card(trial, welcome, measured);
    right.y_du = std::max(top, (help.y_du - measured.y_du) / 2);
    add_warning_card(builder, welcome, right);
    add_help(builder, screen.view.chrome.help);
    return std::max(foot.y_du - builder.height_du(), right.y_du - help.y_du) + kFootDu;
  }
  add_warning_card(builder, welcome, left);
  left.y_du += air.block_du * 0.6F;
  add_foot(builder, screen, welcome.privacy, left);
  add_help(builder, screen.view.chrome.help);
  return left.y_du - help.y_du + kFootDu;
}

}  // namespace

void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::WelcomeView& welcome) {
  builder.set_ground(Colour::Teal);
  builder.add_slope({0, 0, builder.width_du(), builder.height_du()});
  // Nothing scrolls before a visit: words give way, but never below text size A by much. What room
  // is left over goes between them.
  constexpr float kLeastScale = 0.6F;
  constexpr float kStep = 0.95F;
  constexpr Air kClose{28, 28};
  constexpr float kParts = 4.5F;
  const float wanted = builder.text_scale();
  for (float scale = wanted;; scale *= kStep) {
    Builder trial = builder;
    trial.set_text_scale(scale);
    Builder measured = trial;
    const float over = place(measured, screen, welcome, kClose);
    if (over <= 0 || scale < kLeastScale) {
      const float part = std::min(-over / kParts, 60.0F);
      place(trial, screen, welcome, {kClose.above_question_du + 2 * part, kClose.block_du + part});
      builder = trial;
      break;
    }
  }
  builder.set_text_scale(wanted);
  builder.shift(screen.memory.drift_px);
}

}  // namespace kiosk::ui
