#include "ui/parts/figure.hpp"

#include <algorithm>

namespace kiosk::ui {

namespace {

/// A label is never smaller than this, in du; below it is marked as clipped.
constexpr float kLeastLabelDu = 20;

Type label_type(const Builder& builder, const std::string& words, const Box& box) {
  constexpr float kStep = 0.95F;
  Type type = builder.bold(kQuietDu);
  const auto fits = [&] {
    const Box set = builder.measure(words, type, box.width_du);
    return set.width_du <= box.width_du && set.height_du <= box.height_du;
  };
  while (!fits() && type.size_du * kStep >= kLeastLabelDu) {
    type.size_du *= kStep;
  }
  if (!fits()) {
    type.size_du = kLeastLabelDu;
  }
  return type;
}

void add_label(Builder& builder,
               const std::string& id,
               const session::FigureLabelView& label,
               const Box& box) {
  const Type type = label_type(builder, label.words, box);
  Box set = builder.measure(label.words, type, box.width_du);
  // A box as narrow as its words puts them left, in the middle or right, whatever the script.
  const float words_du = std::min(box.width_du, set.width_du + 2);  // rounding breaks no line
  const float room = box.width_du - words_du;
  set.x_du = box.x_du;
  Type aligned = type;
  if (label.align == dialogue::LabelAlign::Center) {
    set.x_du += room / 2;
    aligned.align = text::Align::Center;
  } else if (label.align == dialogue::LabelAlign::Right) {
    set.x_du += room;
  }
  set.width_du = words_du;
  set.y_du = box.y_du + (box.height_du - set.height_du) / 2;
  set.height_du = std::min(set.height_du, box.height_du);
  set.y_du = std::max(set.y_du, box.y_du);
  const int element = builder.add_element(paragraph(id), label.words, set);
  builder.add_words(element, label.words, aligned, set);
}

}  // namespace

void add_figure(Builder& builder,
                const std::string& id,
                const session::FigureView& figure,
                const Box& box) {
  if (figure.view_width <= 0 || figure.view_height <= 0) {
    return;
  }
  const float du_per_unit =
      std::min(box.width_du / figure.view_width, box.height_du / figure.view_height);
  const float width = figure.view_width * du_per_unit;
  const float height = figure.view_height * du_per_unit;
  const Box place{box.x_du + (box.width_du - width) / 2,
                  box.y_du + (box.height_du - height) / 2,
                  width,
                  height};
  const int element =
      builder.add_element({id, Role::Figure, {}, ElementState::Enabled}, figure.alt, place);
  builder.add_picture(element, "figure-" + figure.id, figure.svg, place);
  int number = 0;
  for (const session::FigureLabelView& label : figure.labels) {
    add_label(builder,
              id + "-label-" + std::to_string(number++),
              label,
              {place.x_du + label.box.x * du_per_unit,
               place.y_du + label.box.y * du_per_unit,
               label.box.width * du_per_unit,
               label.box.height * du_per_unit});
  }
}

void add_figure(Builder& builder,
                const std::string& id,
                const session::FigureView& figure,
                float most_du,
                Column& column) {
  if (figure.view_width <= 0) {
    return;
  }
  // Bars, a button to scroll and some air are not the figure's.
  constexpr float kNotTheFigureDu = 420;
  constexpr float kLeastDu = 340;
  const float natural = column.width_du * figure.view_height / figure.view_width;
  const float height =
      std::min({natural, most_du, std::max(kLeastDu, builder.height_du() - kNotTheFigureDu)});
  add_figure(builder, id, figure, Box{column.x_du, column.y_du, column.width_du, height});
  column.y_du += height;
}

}  // namespace kiosk::ui
