#include "ui/screens/typed_box.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace kiosk::ui {

namespace {

constexpr float kTypedDu = 38;
constexpr float kLine = 1.4F;
constexpr float kAboveAndBelowDu = 20;
constexpr float kCaretDu = 4;
constexpr float kOneLineDu = 8000;

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

/// On one line or two, as large as the box allows.
void add_hint(
    Builder& builder, int element, const std::string& hint, const Box& box, const Box& words) {
  constexpr float kCaretGapDu = 14;
  constexpr float kSmallestDu = 20;
  constexpr float kStep = 0.95F;
  constexpr float kEdgesDu = 12;
  Type quiet = builder.type(kBodyDu, Colour::InkSoft);
  Box line{words.x_du + kCaretGapDu, 0, words.width_du - kCaretGapDu, 0};
  const auto height = [&] { return builder.measure(hint, quiet, line.width_du).height_du; };
  while (quiet.size_du > kSmallestDu && height() > box.height_du - kEdgesDu) {
    quiet.size_du *= kStep;
  }
  line.height_du = height();
  line.y_du = box.y_du + (box.height_du - line.height_du) / 2;
  builder.add_words(element, hint, quiet, line);
}

}  // namespace

float typed_box_height(const Builder& builder) {
  constexpr float kLeastDu = 100;
  return std::max(kLeastDu, builder.scaled(kTypedDu) * kLine + kAboveAndBelowDu);
}

void add_typed_box(Builder& builder,
                   const std::string& typed,
                   const std::string& hint,
                   const Box& box) {
  const bool empty = typed.empty();
  const int element = builder.add_element(
      {"typed", Role::Paragraph, {}, State::Enabled}, empty ? hint : typed, box);
  builder.add_box(
      element, box, {Colour::Card, Colour::Teal, 4, std::min(box.height_du / 2, 52.0F)});

  Type type = builder.type(kTypedDu);
  type.size_du = std::min(type.size_du, (box.height_du - kAboveAndBelowDu) / kLine);
  const float pad = 44;
  Box words{box.x_du + pad, 0, box.width_du - 2 * pad - kCaretDu - 4, type.size_du * kLine};
  words.y_du = box.y_du + (box.height_du - words.height_du) / 2;
  const std::string shown = end_that_fits(builder, typed, type, words.width_du - 2);
  const float caret_x = words.x_du + (shown.empty() ? 0 : line_width(builder, shown, type) + 3);
  if (!shown.empty()) {
    builder.add_words(element, shown, type, words);
  } else if (!hint.empty()) {
    add_hint(builder, element, hint, box, words);
  }
  const float caret = type.size_du * 1.25F;
  builder.add_box(element,
                  {caret_x, box.y_du + (box.height_du - caret) / 2, kCaretDu, caret},
                  {Colour::Focus, Colour::None, 0, 0});
}

}  // namespace kiosk::ui
