#pragma once
// The white cards of help now.

#include <string>
#include <vector>

#include "ui/layout_builder.hpp"

namespace kiosk::ui {

/// What to do, numbered.
void add_steps_card(Builder& builder, const session::HelpNowView& help, Column& column);

/// The emergency number, huge; or what to do where no number is set.
void add_number_card(Builder& builder, const session::HelpNowView& help, Column& column);

/// All other numbers and their code, with room below; nothing if there are none.
void add_phones_card(Builder& builder, const session::HelpNowView& help, Column& column);

struct ListCard {
  std::string id;
  std::string title;
  std::vector<std::string> items;
};

/// A title and points, with room below; nothing if there are no points.
void add_list_card(Builder& builder, const ListCard& list, Column& column);

}  // namespace kiosk::ui
