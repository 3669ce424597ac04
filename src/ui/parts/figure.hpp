#pragma once
// A figure: its picture, and its labels set in the visitor's language.

#include <string>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// The largest that fits into `box`, centred.
void add_figure(Builder& builder,
                const std::string& id,
                const session::FigureView& figure,
                const Box& box);

/// As wide as the column, but not higher than `most_du` nor than the body of the screen leaves room
/// for.
void add_figure(Builder& builder,
                const std::string& id,
                const session::FigureView& figure,
                float most_du,
                Column& column);

}  // namespace kiosk::ui
