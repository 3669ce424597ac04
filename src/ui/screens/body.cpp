#include "ui/screens/body.hpp"

#include <algorithm>

#include "ui/screens/parts.hpp"

namespace kiosk::ui {

namespace {

/// A focus ring reaches this far out of its button.
constexpr float kRingDu = 10;

Pill scroll_pill(const Builder& builder, const std::string& id, const std::string& words) {
  Pill pill = other_pill(builder, {id, words, {}});
  pill.name.role = Role::Scroll;
  pill.type.size_du = kBodyDu * std::min(builder.text_scale(), 1.3F);
  pill.group = text::Align::Center;
  pill.pad_du = 24;
  return pill;
}

/// More fills the right half and Up stands left of it, both in fixed places.
void add_scroll_buttons(Builder& builder, const Stage& stage, const Box& strip) {
  const ScrollArea& area = builder.layout().scroll;
  const float gap = 24;
  const float most = area.content_px - area.rect.height_px;
  const float up_width = (strip.width_du - gap) * 0.4F;
  if (area.offset_px > 0) {
    Pill up = scroll_pill(builder, "more-up", stage.view.chrome.more_up);
    up.trailing = "more-up";
    add_pill(builder, up, {strip.x_du, strip.y_du, up_width, strip.height_du});
  }
  if (area.offset_px < most) {
    Pill down = scroll_pill(builder, "more-down", stage.view.chrome.more_down);
    down.trailing = "more-down";
    down.type.weight = text::Weight::Bold;
    down.look.edge = Colour::Teal;
    down.look.edge_du = 4;
    const float left = strip.x_du + up_width + gap;
    add_pill(builder, down, {left, strip.y_du, strip.right_du() - left, strip.height_du});
  }
}

}  // namespace

Columns columns_of(const Builder& builder) {
  constexpr float kTwoColumnsDu = 1250;
  return builder.width_du() / builder.text_scale() > kTwoColumnsDu ? Columns::Two : Columns::One;
}

void add_quiet_end(Builder& builder, const std::vector<std::string>& lines, Column& column) {
  int number = 0;
  for (const std::string& line : lines) {
    column.y_du += 24;
    builder.add_text({"note-" + std::to_string(number++), Role::Paragraph, {}, State::Enabled},
                     line,
                     builder.type(kQuietDu, Colour::InkSoft),
                     column);
  }
}

void add_title(Builder& builder,
               const std::string& topic,
               const std::string& step,
               const std::string& title,
               Column& column) {
  const Type quiet = builder.type(kQuietDu, Colour::InkSoft);
  constexpr float kAirDu = 32;
  const float step_du = builder.measure(step, quiet, column.width_du).width_du + 4;
  const float left_du = column.width_du - step_du - kAirDu;
  const bool beside = !step.empty() && !topic.empty() &&
                      builder.measure(topic, quiet, column.width_du).width_du + 4 < left_du;
  const float top = column.y_du;
  if (!topic.empty()) {
    Column kicker{column.x_du, beside ? left_du : column.width_du, top};
    builder.add_text({"topic", Role::Paragraph, {}, State::Enabled}, topic, quiet, kicker);
    column.y_du = kicker.y_du;
  }
  if (!step.empty()) {
    Column counter{beside ? column.x_du + left_du + kAirDu : column.x_du,
                   beside ? step_du : column.width_du,
                   beside ? top : column.y_du};
    builder.add_text({"step", Role::Paragraph, {}, State::Enabled}, step, quiet, counter);
    column.y_du = counter.y_du;
  }
  builder.add_text(
      {"title", Role::Heading, {}, State::Enabled}, title, builder.bold(kTitleDu), column);
}

Box scroll_strip(const Box& body) {
  constexpr float kStripDu = 112;
  return {body.x_du, body.bottom_du() - kStripDu, body.width_du, kStripDu};
}

float scrolled_bottom_du(const Box& body, const Box& strip) {
  return std::min(body.bottom_du() + kRingDu, strip.y_du - kTouchGapDu - 2);
}

void finish_body(Builder& builder, const Stage& stage, float bottom_du) {
  finish_body_at(builder, stage, scroll_strip(stage.frame.body), bottom_du);
}

void finish_body_at(Builder& builder, const Stage& stage, const Box& strip, float bottom_du) {
  const Box& body = stage.frame.body;
  Box viewport{0, body.y_du - kRingDu, builder.width_du(), body.height_du + 2 * kRingDu};
  const float content = bottom_du - viewport.y_du + kRingDu;
  if (bottom_du <= body.bottom_du() + 0.5F) {
    builder.scroll(viewport, std::min(content, viewport.height_du), 0);
    return;
  }
  viewport.height_du = scrolled_bottom_du(body, strip) - viewport.y_du;
  builder.scroll(viewport, content, stage.scroll_px);
  add_scroll_buttons(builder, stage, strip);
}

}  // namespace kiosk::ui
