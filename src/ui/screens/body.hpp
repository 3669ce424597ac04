#pragma once
// The part of a screen between the bars, which scrolls when its content is taller.

#include <array>
#include <string>
#include <vector>

#include "ui/layout_builder.hpp"
#include "ui/screens/blocks.hpp"
#include "ui/screens/chrome.hpp"

namespace kiosk::ui {

/// A screen's body with all it is given.
struct Stage {
  const session::View& view;
  Frame frame;
  float scroll_px = 0;
};

/// Whether words and choices stand side by side.
enum class Columns { One, Two };
Columns columns_of(const Builder& builder);

/// Tries `place(builder, space)`, which returns the bottom of the content, roomy first and then
/// tighter; keeps the first that fits into the body, or the last, which then scrolls.
template <typename Place>
void add_body(Builder& builder, const Stage& stage, Place place);

/// Quiet lines that had no room in the bars, at the end of the content.
void add_quiet_end(Builder& builder, const std::vector<std::string>& lines, Column& column);

/// Makes what was added scroll and adds the buttons for it where the content is taller. Then the
/// body ends above them.
void finish_body(Builder& builder, const Stage& stage, float bottom_du);
/// The same with the buttons in `strip`, which may lie outside the body.
void finish_body_at(Builder& builder, const Stage& stage, const Box& strip, float bottom_du);

/// At the foot of the body.
Box scroll_strip(const Box& body);
/// How far down the body shows content when it scrolls.
float scrolled_bottom_du(const Box& body, const Box& strip);

/// Kicker (topic, step) and title.
void add_title(Builder& builder,
               const std::string& topic,
               const std::string& step,
               const std::string& title,
               Column& column);

template <typename Place>
void add_body(Builder& builder, const Stage& stage, Place place) {
  const std::array tries = {kRoomy, kUsual, kTight};
  for (const Space& space : tries) {
    Builder trial = builder;
    trial.set_anchor(Anchor::Scrolled);
    const float bottom = place(trial, narrow_space(trial, space));
    if (bottom <= stage.frame.body.bottom_du() + 0.5F || space.gap_du == kTight.gap_du) {
      trial.set_anchor(Anchor::Fixed);
      builder = trial;
      finish_body(builder, stage, bottom);
      return;
    }
  }
}

}  // namespace kiosk::ui
