#pragma once
// The fixed places: the bars at the top and the bottom, at the same rectangles on every screen and
// at every text size.

#include <string>
#include <vector>

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/parts.hpp"

namespace kiosk::ui {

/// Size of what is quiet at the end of the content: as in the bars while all of the screen is to be
/// seen at once, and as the visitor reads where it scrolls.
enum class QuietSize { Bar, Read };

/// What the bottom bar had no room for: it follows the content.
struct Quiet {
  std::vector<std::string> lines;
  session::Action sources;  ///< empty words: not here
  QuietSize size = QuietSize::Bar;
};

/// What the bars leave to the screen.
struct Frame {
  Box body;
  Box help;          ///< where "Get help now" stands
  Box free;          ///< of the bottom bar; nothing stands there if it is narrow
  std::string step;  ///< "Step 2 of 4" where the top bar has no room for it
  Quiet quiet;
};

/// Left and right margin, less on a narrow glass.
float margin_du(const Builder& builder);

/// The quiet button to the sources, with the draft line on it if there is one.
Pill sources_pill(const Builder& builder, const session::Action& sources);

/// Where draft line and note stand: in the bottom bar if they fit there, or below the content,
/// which leaves the bar's room to More and Up.
enum class Notes { InBar, AtEnd };

/// Both bars.
Frame add_chrome(Builder& builder, const session::View& view, Notes notes);
/// The bottom bar alone and in one row, for a glass with no room for more: Back and help always,
/// the other ways out where they fit.
Frame add_low_chrome(Builder& builder, const session::View& view);
/// "Get help now" in its fixed place, which is returned even if there are no words to show.
Box add_help(Builder& builder, const session::Action& help);
/// The bar of help now: Go back, languages, display at the bottom left.
Frame add_help_now_bar(Builder& builder, const session::Chrome& chrome);

/// A button of the bars: always at text size A.
Pill bar_pill(const Builder& builder, const session::Action& action, const std::string& icon);

}  // namespace kiosk::ui
