#include "ui/parts/top_bar.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "ui/parts/chrome.hpp"

namespace kiosk::ui {

namespace {

constexpr float kTopDu = 16;
constexpr float kButtonDu = kTopBarDu - kTopDu;
constexpr float kLogoDu = 60;
constexpr float kGapDu = 20;

/// Three letters of growing size stand for text size; the one in use is bold.
constexpr std::array kLettersDu = {24.0F, 34.0F, 44.0F};

float size_pill_width(const Pill& pill) {
  return 2 * pill.pad_du + 90;
}

void add_size_button(Builder& builder, const Pill& pill, const Box& box, session::TextSize size) {
  const int element = builder.add_element(pill.name, pill.words, box);
  Look look = pill.look;
  look.radius_du = box.height_du / 2;
  builder.add_box(element, box, look);
  const float baseline = box.y_du + box.height_du / 2 + kLettersDu.back() * 0.36F;
  float x = box.x_du + pill.pad_du;
  for (std::size_t i = 0; i < kLettersDu.size(); ++i) {
    const auto weight =
        i == static_cast<std::size_t>(size) ? text::Weight::Bold : text::Weight::Regular;
    const Type type{kLettersDu.at(i), Colour::Ink, weight, text::Align::Start};
    Box letter = builder.measure("A", type, kOneLineDu);
    letter.x_du = x;
    letter.y_du = baseline - text::kBaseline * type.size_du;
    letter.width_du += 1;
    builder.add_words(element, "A", type, letter);
    x = letter.right_du() + 8;
  }
}

/// Returns where the buttons begin.
float add_buttons(Builder& builder, const session::Chrome& chrome, session::TextSize size) {
  struct Entry {
    Pill pill;
    float width_du;
  };
  std::vector<Entry> entries;
  const auto push = [&](const session::Action& action, const std::string& icon) {
    if (!action.words.empty()) {
      Pill pill = bar_pill(builder, action, icon);
      const bool letters = &action == &chrome.text_size;
      entries.push_back({pill, letters ? size_pill_width(pill) : pill_width(builder, pill)});
    }
  };
  for (const session::Action& language : chrome.languages) {
    push(language, "");
  }
  push(chrome.text_size, "");
  push(chrome.display, "eye");

  float x = builder.width_du() - margin_du(builder);
  for (const Entry& entry : entries) {
    x -= entry.width_du + (&entry == &entries.front() ? 0 : kGapDu);
  }
  const float begin = x;
  for (const Entry& entry : entries) {
    const Box box{x, kTopDu, entry.width_du, kButtonDu};
    if (entry.pill.name.id == chrome.text_size.id) {
      add_size_button(builder, entry.pill, box, size);
    } else {
      add_pill(builder, entry.pill, box);
    }
    x = box.right_du() + kGapDu;
  }
  return begin;
}

/// Words cut at the end so that they fit two lines; the whole name stands on the welcome screen.
std::string shortened(const Builder& builder, std::string words, const Type& type, float width_du) {
  const std::string whole = words;
  while (!words.empty() &&
         builder.measure(words == whole ? words : words + "…", type, width_du).height_du >
             kButtonDu) {
    const std::size_t space = words.find_last_of(' ');
    words.resize(space == std::string::npos ? 0 : space);
  }
  return words == whole || words.empty() ? words : words + "…";
}

/// Returns where the name ends.
float add_clinic(Builder& builder, const std::string& clinic, float right_du) {
  const float left = margin_du(builder);
  const Box logo{left, kTopDu + (kButtonDu - kLogoDu) / 2, kLogoDu, kLogoDu};
  builder.add_box(-1, logo, {Colour::Teal, Colour::None, 0, 16});
  builder.add_icon(-1, "pulse", logo.inset(12), Colour::OnTeal);
  const float x = logo.right_du() + kGapDu;
  const float width = right_du - x;
  Type type{30, Colour::Ink, text::Weight::Bold, text::Align::Start};
  if (builder.measure(clinic, type, kOneLineDu).width_du > width) {
    type.size_du = 26;  // two lines of it stand in the bar
  }
  const std::string words = shortened(builder, clinic, type, width);
  if (words.empty()) {
    return logo.right_du();
  }
  Box box = builder.measure(words, type, width);
  box.x_du = x;
  box.y_du = kTopDu + (kButtonDu - box.height_du) / 2;
  const float end = box.right_du();
  box.width_du = width;
  const int element = builder.add_element(paragraph("clinic"), clinic, box);
  builder.add_words(element, words, type, box);
  return end;
}

constexpr float kDashDu = 56;
constexpr float kDashGapDu = 12;

/// False if there is no room between the name and the buttons.
bool add_step(Builder& builder, const session::Chrome& chrome, float left_du, float right_du) {
  const Type type{kQuietDu, Colour::InkSoft, text::Weight::Regular, text::Align::Start};
  Box words = builder.measure(chrome.step, type, kOneLineDu);
  words.width_du += 2;
  const float dashes = static_cast<float>(chrome.step_count) * (kDashDu + kDashGapDu);
  words.x_du = right_du - dashes - words.width_du;
  if (words.x_du < left_du) {
    return false;
  }
  words.y_du = kTopDu + (kButtonDu - words.height_du) / 2;
  const int element = builder.add_element(paragraph("step"), chrome.step, words);
  builder.add_words(element, chrome.step, type, words);
  Box dash{words.right_du() + kDashGapDu, kTopDu + kButtonDu / 2 - 6, kDashDu, 12};
  for (int step = 1; step <= chrome.step_count; ++step) {
    const Colour fill = step <= chrome.step_index ? Colour::Teal : Colour::Line;
    builder.add_box(element, dash, {fill, Colour::None, 0, 6});
    dash.x_du += kDashDu + kDashGapDu;
  }
  return true;
}

}  // namespace

std::string add_top_bar(Builder& builder, const session::Chrome& chrome, session::TextSize size) {
  // The buttons are measured before the name and added after it, in reading order.
  Builder trial = builder;
  const float buttons = add_buttons(trial, chrome, size);
  const float name = add_clinic(builder, chrome.clinic, buttons - kGapDu);
  constexpr float kAirDu = 48;
  const bool shown =
      chrome.step.empty() || add_step(builder, chrome, name + kAirDu, buttons - kAirDu);
  add_buttons(builder, chrome, size);
  return shown ? std::string() : chrome.step;
}

}  // namespace kiosk::ui
