#pragma once
// The part of a screen between the bars, which scrolls when its content is taller.

#include <string>
#include <vector>

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/blocks.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/parts/screen_context.hpp"

namespace kiosk::ui {

/// A screen's body with all it is given.
struct BodyContext {
  const session::View& view;
  Frame frame;
  float scroll_px = 0;
};

/// Less than this too high still fits.
inline constexpr float kRoundingDu = 0.5F;

/// Whether words and choices stand side by side.
enum class Columns { One, Two };
Columns columns_of(const Builder& builder);

/// Draws the bars and, between them, `place(builder, context, space)`, which returns the bottom of
/// the content: roomy first and then tighter, until it fits; if nothing does, it scrolls, tight.
template <typename Place>
void add_body(Builder& builder, const ScreenContext& screen, const Place& place);

/// What had no room in the bars, at the end of the content.
void add_quiet_end(Builder& builder, const Quiet& quiet, Column& column);

/// Makes what was added scroll and adds the buttons for it where the content is taller: in the
/// bottom bar if it has room, else at the foot of the body, which then ends above them.
void finish_body(Builder& builder, const BodyContext& context, float bottom_du);

/// How far down the body shows content when it scrolls.
float scrolled_bottom_du(const Builder& builder, const BodyContext& context);

/// Kicker (topic, step) and title.
void add_title(Builder& builder,
               const std::string& topic,
               const std::string& step,
               const std::string& title,
               Column& column);

template <typename Place>
void add_body(Builder& builder, const ScreenContext& screen, const Place& place) {
  const auto placed = [&](Builder& trial, Notes notes, const Space& space) {
    const BodyContext context{
        screen.view, add_chrome(trial, screen.view, notes), screen.memory.scroll_px};
    trial.set_anchor(Anchor::Scrolled);
    const float bottom = place(trial, context, narrow_space(trial, space));
    trial.set_anchor(Anchor::Fixed);
    finish_body(trial, context, bottom);
    return bottom <= context.frame.body.bottom_du() + kRoundingDu;
  };
  for (const Space& space : {kRoomy, kUsual, kTight, kTightest}) {
    Builder trial = builder;
    if (placed(trial, Notes::InBar, space)) {
      builder = trial;
      return;
    }
  }
  placed(builder, Notes::AtEnd, kTight);
}

}  // namespace kiosk::ui
