#pragma once
// Choices of a page, the first one filled.

#include <vector>

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/blocks.hpp"

namespace kiosk::ui {

void add_choices(Builder& builder,
                 const std::vector<session::ChoiceView>& choices,
                 const Space& space,
                 Column& column);

}  // namespace kiosk::ui
