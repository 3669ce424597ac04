#pragma once
// The white cards of help now.

#include <string>
#include <vector>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// How close things stand in and between the cards.
struct HelpSpace {
  float pad_du = 40;
  float gap_du = 24;  ///< between cards
  float item_du = 12;
};

HelpSpace roomy_help_space(const Builder& builder);

/// For what must be seen without scrolling and has no room otherwise.
inline constexpr HelpSpace kCloseHelpSpace{22, 14, 6};

/// What to do, numbered. Returns the card's box, for a higher neighbour.
std::size_t add_steps_card(Builder& builder,
                           const session::HelpNowView& help,
                           const HelpSpace& space,
                           Column& column);

/// The emergency number, huge; or what to do where no number is set. Its content stands in the
/// middle of a card at least `least_du` high.
void add_number_card(Builder& builder,
                     const session::HelpNowView& help,
                     const HelpSpace& space,
                     float least_du,
                     Column& column);

/// All other numbers and their code; nothing if there are none.
void add_phones_card(Builder& builder, const session::HelpNowView& help, Column& column);

struct ListCard {
  std::string id;
  std::string title;
  std::vector<std::string> items;
};

/// A title and points. Returns the card's box, for a higher neighbour.
std::size_t
add_list_card(Builder& builder, const ListCard& list, const HelpSpace& space, Column& column);

}  // namespace kiosk::ui
