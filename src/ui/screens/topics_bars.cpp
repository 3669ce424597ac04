#include "ui/screens/topics_bars.hpp"

#include <algorithm>
#include <vector>

#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

constexpr float kPadDu = 44;
constexpr float kIconGapDu = 28;
constexpr float kAboveAndBelowDu = 2 * 20;

struct Bar {
  const session::Action& action;
  std::string example;  ///< quiet, after the words or below them
  std::string icon;
  Look look;
};

/// Where the words of a bar stand, from its own upper left corner.
struct BarWords {
  Type title_type;
  Type example_type;
  Box title;
  Box example;
  float height_du = 0;
};

float icon_du(const Builder& builder) {
  return builder.scaled(52);
}

BarWords set_words(const Builder& builder, const Bar& bar, float width_du) {
  BarWords set;
  const float left = kPadDu + icon_du(builder) + kIconGapDu;
  const float width = width_du - kPadDu - left;
  set.title_type = builder.fitted(bar.action.words, builder.bold(kBodyDu), width);
  set.example_type = builder.type(kQuietDu, Colour::Ink);
  set.title = builder.measure(bar.action.words, set.title_type, width);
  set.title.x_du = left;
  set.title.width_du = std::min(width, set.title.width_du + 2);
  set.height_du = set.title.height_du;
  if (bar.example.empty()) {
    return set;
  }
  const float beside = set.title.right_du() + kIconGapDu;
  set.example = builder.measure(bar.example, set.example_type, kOneLineDu);
  set.example.width_du += 4;
  set.example.x_du = beside;
  set.example.y_du = (set.title.height_du - set.example.height_du) / 2;
  if (set.example.right_du() > left + width) {
    set.example = builder.measure(bar.example, set.example_type, width);
    set.example.x_du = left;
    set.example.width_du = width;
    set.example.y_du = set.title.height_du;
    set.height_du += set.example.height_du;
  }
  return set;
}

float bar_height(const Builder& builder, const Bar& bar, float width_du) {
  return std::max(kChoiceDu, set_words(builder, bar, width_du).height_du + kAboveAndBelowDu);
}

void add_bar(Builder& builder, const Bar& bar, const Box& box) {
  const int element =
      builder.add_element({bar.action.id, Role::Button, bar.action.intent, ElementState::Enabled},
                          bar.action.words,
                          box);
  Look look = bar.look;
  look.radius_du = std::min(box.height_du / 2, 52.0F);
  builder.add_box(element, box, look);
  const float icon = icon_du(builder);
  builder.add_icon(element,
                   bar.icon,
                   {box.x_du + kPadDu, box.y_du + (box.height_du - icon) / 2, icon, icon},
                   Colour::TealDeep);
  BarWords set = set_words(builder, bar, box.width_du);
  const float top = box.y_du + (box.height_du - set.height_du) / 2;
  for (Box* words : {&set.title, &set.example}) {
    words->x_du += box.x_du;
    words->y_du += top;
  }
  builder.add_words(element, bar.action.words, set.title_type, set.title);
  if (!bar.example.empty()) {
    Column example{set.example.x_du, set.example.width_du, set.example.y_du};
    builder.add_text(paragraph(bar.action.id + "-example"), bar.example, set.example_type, example);
  }
}

/// Whether the bar's own words fit on one line.
bool is_one_line(const Builder& builder, const Bar& bar, float width_du) {
  return set_words(builder, bar, width_du).title.height_du < 2 * builder.scaled(kBodyDu);
}

}  // namespace

void add_topics_bars(Builder& builder,
                     const session::TopicsView& topics,
                     const Space& space,
                     Column& column) {
  std::vector<Bar> bars;
  if (!topics.ask.words.empty()) {
    bars.push_back({topics.ask, {}, "talk", {Colour::TealTint, Colour::Teal, 4, 0}});
  }
  if (!topics.more.words.empty()) {
    bars.push_back({topics.more, topics.more_example, "question", {}});
  }
  const float half = (column.width_du - space.gap_du) / 2;
  const bool beside =
      bars.size() == 2 && std::all_of(bars.begin(), bars.end(), [&](const Bar& bar) {
        return is_one_line(builder, bar, half);
      });
  const float width = beside ? half : column.width_du;
  float highest = 0;
  for (const Bar& bar : bars) {
    highest = std::max(highest, bar_height(builder, bar, width));
  }
  Box box{column.x_du, column.y_du, width, highest};
  for (const Bar& bar : bars) {
    box.height_du = beside ? highest : bar_height(builder, bar, width);
    column.y_du = box.bottom_du();
    add_bar(builder, bar, box);
    (beside ? box.x_du : box.y_du) += (beside ? box.width_du : box.height_du) + space.gap_du;
  }
}

}  // namespace kiosk::ui
