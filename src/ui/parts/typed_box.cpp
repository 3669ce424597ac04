#include "ui/parts/typed_box.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace kiosk::ui {

namespace {

constexpr float kTypedDu = 38;
constexpr float kAboveAndBelowDu = 20;
constexpr float kCaretDu = 4;

/// Width of one line, with the spaces at its end.
float line_width(const Builder& builder, const std::string& words, const Type& type) {
  return builder.measure(words + "|", type, kOneLineDu).width_du -
         builder.measure("|", type, kOneLineDu).width_du;
}

/// All of the words, or as much of their end as fits. Found by halves: a question of many signs is
/// measured at every key.
std::string
end_that_fits(const Builder& builder, const std::string& words, const Type& type, float width_du) {
  const auto is_too_wide = [&](const std::string& end) {
    return line_width(builder, end, type) > width_du;
  };
  if (!is_too_wide(words)) {
    return words;
  }
  std::vector<std::string> ends;
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (!base::continues_code_point(words[at])) {
      ends.push_back("…" + words.substr(at));
    }
  }
  const auto first = std::partition_point(ends.begin(), ends.end(), is_too_wide);
  return first == ends.end() ? "…" : *first;
}

struct Said {
  int element = -1;
  const std::string& words;
  Type type;
};

/// In the middle of `line`, on one line or more, as large as the height of `box` allows.
void add_within(Builder& builder, const Said& said, const Box& box, Box line) {
  Type type = said.type;
  constexpr float kSmallestDu = 20;
  constexpr float kStep = 0.95F;
  constexpr float kEdgesDu = 12;
  const auto height = [&] { return builder.measure(said.words, type, line.width_du).height_du; };
  while (type.size_du > kSmallestDu && height() > box.height_du - kEdgesDu) {
    type.size_du *= kStep;
  }
  line.height_du = height();
  line.y_du = box.y_du + (box.height_du - line.height_du) / 2;
  builder.add_words(said.element, said.words, type, line);
}

void add_hint(
    Builder& builder, int element, const std::string& hint, const Box& box, const Box& words) {
  constexpr float kCaretGapDu = 14;
  const Box line{words.x_du + kCaretGapDu, 0, words.width_du - kCaretGapDu, 0};
  add_within(builder, {element, hint, builder.type(kBodyDu, Colour::InkSoft)}, box, line);
}

/// At the end of the box, behind a line; returns the room it takes.
float add_notice(Builder& builder, const std::string& notice, const Box& box) {
  constexpr float kMostShare = 0.42F;
  constexpr float kPadDu = 28;
  if (notice.empty()) {
    return 0;
  }
  const Type type = builder.bold(kQuietDu);
  const float one_line = builder.measure(notice, type, kOneLineDu).width_du + 4;
  const float width = std::min(one_line, box.width_du * kMostShare);
  const Box line{box.right_du() - kPadDu - width, box.y_du, width, box.height_du};
  const int element = builder.add_element(paragraph("typed-notice"), notice, line);
  builder.add_box(element,
                  {line.x_du - kPadDu, box.y_du + 14, 2, box.height_du - 28},
                  {Colour::InkSoft, Colour::None, 0, 0});
  add_within(builder, {element, notice, type}, box, line);
  return width + 2 * kPadDu;
}

}  // namespace

float typed_box_height(const Builder& builder) {
  constexpr float kLeastDu = 100;
  return std::max(kLeastDu, builder.scaled(kTypedDu) * text::kLineHeight + kAboveAndBelowDu);
}

void add_typed_box(Builder& builder, const TypedWords& typed, const Box& box) {
  const bool empty = typed.typed.empty();
  const int element =
      builder.add_element(paragraph("typed"), empty ? typed.hint : typed.typed, box);
  builder.add_box(
      element, box, {Colour::Card, Colour::Teal, 4, std::min(box.height_du / 2, 52.0F)});

  Type type = builder.type(kTypedDu);
  type.size_du = std::min(type.size_du, (box.height_du - kAboveAndBelowDu) / text::kLineHeight);
  const float pad = 44;
  const float notice_du = add_notice(builder, typed.notice, box);
  const float right_du = std::max(pad, notice_du);
  Box words{box.x_du + pad,
            0,
            box.width_du - pad - right_du - kCaretDu - 4,
            type.size_du * text::kLineHeight};
  words.y_du = box.y_du + (box.height_du - words.height_du) / 2;
  const std::string shown = end_that_fits(builder, typed.typed, type, words.width_du - 2);
  const float caret_x = words.x_du + (shown.empty() ? 0 : line_width(builder, shown, type) + 3);
  if (!shown.empty()) {
    builder.add_words(element, shown, type, words);
  } else if (!typed.hint.empty()) {
    add_hint(builder, element, typed.hint, box, words);
  }
  const float caret = type.size_du * 1.25F;
  builder.add_box(element,
                  {caret_x, box.y_du + (box.height_du - caret) / 2, kCaretDu, caret},
                  {Colour::Focus, Colour::None, 0, 0});
}

}  // namespace kiosk::ui
