#include "ui/parts/body.hpp"

#include <algorithm>

#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

/// A focus ring reaches this far out of its button.
constexpr float kRingDu = 10;

constexpr float kStripGapDu = 20;

Pill up_pill(const Builder& builder, const session::Chrome& chrome) {
  Pill pill = bar_pill(builder, {"more-up", chrome.more_up, {}}, "");
  pill.name.role = Role::Scroll;
  pill.group = text::Align::Center;
  pill.pad_du = 24;
  pill.trailing = "more-up";
  return pill;
}

Pill down_pill(const Builder& builder, const session::Chrome& chrome) {
  Pill pill = up_pill(builder, chrome);
  pill.name.id = "more-down";
  pill.words = chrome.more_down;
  pill.trailing = "more-down";
  pill.type.weight = text::Weight::Bold;
  pill.look.edge = Colour::Teal;
  pill.look.edge_du = 4;
  return pill;
}

/// Where Up and More stand: in the bottom bar if it has room for both, else below the body.
struct Strip {
  Box up;
  Box down;
  float text_scale = 1;  ///< the bars keep text size A
};

Strip strip_of(const Builder& builder, const BodyContext& context) {
  const float up_du = pill_width(builder, up_pill(builder, context.view.chrome));
  const float down_du = pill_width(builder, down_pill(builder, context.view.chrome));
  const Box& body = context.frame.body;
  Box all = context.frame.free;
  float text_scale = 1;
  if (all.width_du >= up_du + kStripGapDu + down_du) {
    constexpr float kMostDu = 620;
    all.width_du = std::min(all.width_du, kMostDu);
  } else {
    constexpr float kHeightDu = 112;
    all = {body.x_du, body.bottom_du() - kHeightDu, body.width_du, kHeightDu};
    constexpr float kMostScale = 1.3F;
    text_scale = std::min(builder.text_scale(), kMostScale);
  }
  Strip strip{all, all, text_scale};
  strip.up.width_du = std::max(up_du, (all.width_du - kStripGapDu) * 0.4F);
  strip.down.x_du = strip.up.right_du() + kStripGapDu;
  strip.down.width_du = all.right_du() - strip.down.x_du;
  return strip;
}

void add_scroll_buttons(Builder& builder, const BodyContext& context) {
  const ScrollArea& area = builder.layout().scroll;
  const Strip strip = strip_of(builder, context);
  const auto add = [&](Pill pill, const Box& box) {
    pill.type.size_du *= strip.text_scale;
    add_pill(builder, pill, box);
  };
  if (area.offset_px > 0) {
    add(up_pill(builder, context.view.chrome), strip.up);
  }
  if (area.offset_px < area.content_px - area.rect.height_px) {
    add(down_pill(builder, context.view.chrome), strip.down);
  }
}

}  // namespace

Columns columns_of(const Builder& builder) {
  constexpr float kTwoColumnsDu = 1250;
  return builder.width_du() / builder.text_scale() > kTwoColumnsDu ? Columns::Two : Columns::One;
}

void add_quiet_end(Builder& builder, const Quiet& quiet, Column& column) {
  const bool in_bar_size = quiet.size == QuietSize::Bar;
  const float gap = in_bar_size ? 16 : 24;
  const float scale = builder.text_scale();
  if (in_bar_size) {
    builder.set_text_scale(1);
  }
  int number = 0;
  for (const std::string& line : quiet.lines) {
    column.y_du += gap;
    builder.add_text(paragraph("note-" + std::to_string(number++)),
                     line,
                     builder.type(kQuietDu, Colour::InkSoft),
                     column);
  }
  if (!quiet.sources.words.empty()) {
    column.y_du += gap;
    const Pill pill = sources_pill(builder, quiet.sources);
    Box box{column.x_du, column.y_du, std::min(column.width_du, pill_width(builder, pill)), 0};
    box.height_du = pill_height(builder, pill, box.width_du, kChoiceDu, in_bar_size ? 8 : 18);
    add_pill(builder, pill, box);
    column.y_du = box.bottom_du();
  }
  builder.set_text_scale(scale);
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
    builder.add_text(paragraph("topic"), topic, quiet, kicker);
    column.y_du = kicker.y_du;
  }
  if (!step.empty()) {
    Column counter{beside ? column.x_du + left_du + kAirDu : column.x_du,
                   beside ? step_du : column.width_du,
                   beside ? top : column.y_du};
    builder.add_text(paragraph("step"), step, quiet, counter);
    column.y_du = counter.y_du;
  }
  builder.add_text(heading("title"), title, builder.bold(kTitleDu), column);
}

float scrolled_bottom_du(const Builder& builder, const BodyContext& context) {
  return std::min(context.frame.body.bottom_du() + kRingDu,
                  strip_of(builder, context).down.y_du - kTouchGapDu - 2);
}

void finish_body(Builder& builder, const BodyContext& context, float bottom_du) {
  const Box& body = context.frame.body;
  Box viewport{0, body.y_du - kRingDu, builder.width_du(), body.height_du + 2 * kRingDu};
  const float content = bottom_du - viewport.y_du + kRingDu;
  if (bottom_du <= body.bottom_du() + kRoundingDu) {
    builder.scroll(viewport, std::min(content, viewport.height_du), 0);
    return;
  }
  viewport.height_du = scrolled_bottom_du(builder, context) - viewport.y_du;
  builder.scroll(viewport, content, context.scroll_px);
  add_scroll_buttons(builder, context);
}

}  // namespace kiosk::ui
