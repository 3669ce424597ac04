#include "ui/parts/chrome.hpp"

#include <algorithm>
#include <utility>

#include "ui/parts/top_bar.hpp"

namespace kiosk::ui {

namespace {

constexpr float kBarDu = 120;  ///< from the bottom of the glass to the top of the bottom bar
constexpr float kHelpDu = 104;
constexpr float kBarGapDu = 24;

float bar_gap_du(const Builder& builder) {
  return is_narrow(builder) ? kTouchGapDu + 2 : 24;
}

Pill help_pill(const Builder& builder, const session::Action& help) {
  Pill pill = bar_pill(builder, help, "help");
  pill.name.role = Role::Help;
  pill.type = {36, Colour::OnRed, text::Weight::Bold, text::Align::Start};
  pill.look = {Colour::Red, Colour::OnRed, 2, 0};
  pill.icon_colour = Colour::OnRed;
  pill.group = text::Align::Center;
  return pill;
}

/// Where buttons of the bottom bar stand.
Box bar_box(const Builder& builder, float left_du, float right_du) {
  return {left_du, builder.height_du() - kBarDu + 4, std::max(0.0F, right_du - left_du), kChoiceDu};
}

/// From the bottom left, in rows that grow upwards; returns the top of the highest row and the
/// right end of the lowest.
struct Placed {
  float top_du = 0;
  float right_du = 0;
};

Placed place_buttons(Builder& builder, const std::vector<Pill>& pills, float right_du) {
  const float gap = bar_gap_du(builder);
  Box box = bar_box(builder, margin_du(builder), 0);
  const float lowest_du = box.y_du;
  Placed placed{box.y_du, box.x_du};
  for (const Pill& pill : pills) {
    box.width_du = pill_width(builder, pill);
    const float end = box.y_du == lowest_du ? right_du : builder.width_du();
    if (box.right_du() > end && box.x_du > margin_du(builder)) {
      box.x_du = margin_du(builder);
      box.y_du -= kChoiceDu + gap;
    }
    add_pill(builder, pill, box);
    placed.top_du = box.y_du;
    if (box.y_du == lowest_du) {
      placed.right_du = box.right_du();
    }
    box.x_du = box.right_du() + gap;
  }
  return placed;
}

/// The quiet lines between the buttons and help; gives back what does not fit there.
std::vector<std::string>
add_quiet_lines(Builder& builder, std::vector<std::string> lines, float left_du, float right_du) {
  constexpr float kLeastDu = 420;
  const Type type{kQuietDu, Colour::InkSoft, text::Weight::Regular, text::Align::Start};
  Column column{left_du, right_du - left_du, 0};
  if (lines.empty() || column.width_du < kLeastDu) {
    return lines;
  }
  float height = 0;
  for (const std::string& line : lines) {
    height += builder.measure(line, type, column.width_du).height_du;
  }
  if (height > kChoiceDu) {
    return lines;
  }
  column.y_du = builder.height_du() - kBarDu + kHelpDu / 2 - height / 2;
  int number = 0;
  for (const std::string& line : lines) {
    builder.add_text(paragraph("note-" + std::to_string(number++)), line, type, column);
  }
  return {};
}

/// The button with all its words, and for a narrow bar with the first sentence of the draft line.
std::vector<Pill> sources_pills(Builder& builder, const session::Action& sources) {
  const float scale = builder.text_scale();
  builder.set_text_scale(1);  // the bars keep text size A
  std::vector<Pill> pills{sources_pill(builder, sources)};
  builder.set_text_scale(scale);
  const auto line = sources.words.find('\n');
  const auto sentence = sources.words.find(". ");
  if (line != std::string::npos && sentence < line) {
    Pill brief = pills.front();
    brief.words = sources.words.substr(0, sentence + 1) + sources.words.substr(line);
    brief.trailing.clear();
    pills.push_back(brief);
  }
  return pills;
}

/// The same for the button; whether it had room.
enum class Fit { No, Yes };

Fit add_sources(Builder& builder, const session::Action& sources, const Box& free) {
  if (sources.words.empty()) {
    return Fit::Yes;
  }
  for (const Pill& pill : sources_pills(builder, sources)) {
    const float width = pill_width(builder, pill);
    if (width <= free.width_du) {
      add_pill(builder, pill, bar_box(builder, free.x_du, free.x_du + width));
      return Fit::Yes;
    }
  }
  return Fit::No;
}

/// What is quiet on this screen: the draft line stands on the button to the sources.
Quiet quiet_of(const session::Chrome& chrome) {
  Quiet quiet;
  quiet.sources = chrome.sources;
  const bool has_button = !quiet.sources.words.empty();
  if (has_button && !chrome.draft.empty()) {
    quiet.sources.words = chrome.draft + "\n" + chrome.sources.words;
  }
  for (const std::string& line : {has_button ? std::string() : chrome.draft, chrome.note}) {
    if (!line.empty()) {
      quiet.lines.push_back(line);
    }
  }
  return quiet;
}

void push_shown(std::vector<Pill>& pills,
                const Builder& builder,
                const session::Action& action,
                const std::string& icon) {
  if (!action.words.empty()) {
    pills.push_back(bar_pill(builder, action, icon));
  }
}

/// Back, all topics and start over, where this screen has them.
std::vector<Pill> ways_out(const Builder& builder, const session::Chrome& chrome) {
  std::vector<Pill> pills;
  push_shown(pills, builder, chrome.back, "back");
  push_shown(pills, builder, chrome.all_topics, "home");
  push_shown(pills, builder, chrome.start_over, "restart");
  return pills;
}

/// The fixed place of help.
Box help_box(const Builder& builder, const Pill& help) {
  const float least = is_narrow(builder) ? 330 : 390;
  const float width = std::max(least, pill_width(builder, help));
  return {builder.width_du() - margin_du(builder) - width,
          builder.height_du() - kBarDu,
          width,
          kHelpDu};
}

}  // namespace

float margin_du(const Builder& builder) {
  return is_narrow(builder) ? 36 : 48;
}

Pill sources_pill(const Builder& builder, const session::Action& sources) {
  Pill pill = other_pill(builder, sources);
  pill.type = builder.type(kQuietDu);
  pill.trailing = "chevron";
  pill.pad_du = 30;
  return pill;
}

Pill bar_pill(const Builder& builder, const session::Action& action, const std::string& icon) {
  Pill pill = other_pill(builder, action);
  pill.type.size_du = kBodyDu;
  pill.icon = icon;
  pill.pad_du = is_narrow(builder) ? 24 : 36;
  return pill;
}

Box add_help(Builder& builder, const session::Action& help) {
  const Pill pill = help_pill(builder, help);
  const Box box = help_box(builder, pill);
  // Under an overlay help is drawn again, above it and in reach.
  if (!help.words.empty() && !builder.is_covered()) {
    add_pill(builder, pill, box);
  }
  return box;
}

Frame add_chrome(Builder& builder, const session::View& view, Notes notes) {
  const session::Chrome& chrome = view.chrome;
  Frame frame;
  frame.step = add_top_bar(builder, chrome, view.size);

  // Measured first: the buttons end where help begins; help is last in reading order.
  frame.help = help_box(builder, help_pill(builder, chrome.help));
  const std::vector<Pill> pills = ways_out(builder, chrome);
  const float gap = bar_gap_du(builder);
  const Placed placed = place_buttons(builder, pills, frame.help.x_du - gap);
  frame.free = bar_box(builder, placed.right_du + gap, frame.help.x_du - gap);
  frame.quiet = quiet_of(chrome);
  frame.quiet.size = notes == Notes::InBar ? QuietSize::Bar : QuietSize::Read;
  if (notes == Notes::InBar) {
    const float left = placed.right_du + kBarGapDu;
    const float right = frame.help.x_du - kBarGapDu;
    if (add_sources(builder, frame.quiet.sources, frame.free) == Fit::Yes) {
      frame.quiet.sources.words.clear();
    }
    frame.quiet.lines = add_quiet_lines(builder, std::move(frame.quiet.lines), left, right);
  }
  add_help(builder, chrome.help);
  const float top = kTopBarDu + kBarGapDu;
  frame.body = {margin_du(builder),
                top,
                builder.width_du() - 2 * margin_du(builder),
                std::min(placed.top_du - 4, frame.help.y_du) - kBarGapDu - top};
  return frame;
}

Frame add_low_chrome(Builder& builder, const session::View& view) {
  const session::Chrome& chrome = view.chrome;
  Frame frame;
  frame.help = help_box(builder, help_pill(builder, chrome.help));
  const float gap = bar_gap_du(builder);
  float right = margin_du(builder);
  std::vector<Pill> pills;
  for (const Pill& pill : ways_out(builder, chrome)) {
    right += pill_width(builder, pill) + gap;
    if (pills.empty() || right <= frame.help.x_du) {
      pills.push_back(pill);
    }
  }
  const Placed placed = place_buttons(builder, pills, frame.help.x_du - gap);
  frame.free = bar_box(builder, placed.right_du + gap, frame.help.x_du - gap);
  add_help(builder, chrome.help);
  constexpr float kTopDu = 16;
  frame.body = {margin_du(builder),
                kTopDu,
                builder.width_du() - 2 * margin_du(builder),
                frame.help.y_du - kTouchGapDu - 2 - kTopDu};
  return frame;
}

Frame add_help_now_bar(Builder& builder, const session::Chrome& chrome) {
  std::vector<Pill> pills;
  push_shown(pills, builder, chrome.back, "back");
  push_shown(pills, builder, chrome.start_over, "restart");
  for (const session::Action& language : chrome.languages) {
    push_shown(pills, builder, language, "");
  }
  push_shown(pills, builder, chrome.display, "eye");
  if (is_narrow(builder)) {
    // The rows the bar would take, and that of More and Up, are wanted by what to do now.
    for (Pill& pill : pills) {
      pill.type.size_du = kQuietDu;
      pill.pad_du = 18;
    }
  }
  const float right = builder.width_du() - margin_du(builder);
  const Placed placed = place_buttons(builder, pills, right);
  Frame frame;
  frame.free = bar_box(builder, placed.right_du + bar_gap_du(builder), right);
  frame.body = {margin_du(builder),
                kBarGapDu,
                builder.width_du() - 2 * margin_du(builder),
                placed.top_du - 4 - 2 * kBarGapDu};
  return frame;
}

}  // namespace kiosk::ui
