#pragma once
// Where a visitor stands in a dialogue and where each touch leads. The session walks with these
// functions and the proof searches with the same ones, so what is proved is what runs.

#include <compare>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// Once RedFlag, always RedFlag until the visit ends: coping tips are then closed, and every way to
/// an ending leads to help now.
enum class Alert { Calm, RedFlag };

/// The topics screens are places too: page is then kTopicsTarget.
struct Position {
  PageId page;
  Variables variables;
  Alert alert = Alert::Calm;
  // clang-tidy 14 takes the compiler's own 0 for ours.
  auto operator<=>(const Position&) const = default;  // NOLINT(modernize-use-nullptr)
};

[[nodiscard]] bool holds(const Condition& condition, const Variables& variables);

/// The choices a visitor sees on `page`, as indices into page.choices.
[[nodiscard]] std::vector<std::size_t> open_choices(const Page& page, const Variables& variables);

/// The checklist items a visitor sees, as indices into page.items.
[[nodiscard]] std::vector<std::size_t> open_items(const Page& page, const Variables& variables);

/// The position after the start of a visit: the dialogue's start page.
[[nodiscard]] Position start_position(const Dialogue& dialogue);

/// Goes to `target` (a page id or kTopicsTarget). An ending is closed while Alert::RedFlag: then
/// help now.
[[nodiscard]] Position go_to(const Dialogue& dialogue, const Position& from, const PageId& target);

/// Follows choice `index` of the page at `from`: applies its `set`, raises the alert on a red flag.
[[nodiscard]] Position
follow_choice(const Dialogue& dialogue, const Position& from, std::size_t index);

/// Leaves a checklist with these ticks (indices into page.items): red, else amber, else none.
[[nodiscard]] Position finish_checklist(const Dialogue& dialogue,
                                        const Position& from,
                                        const std::set<std::size_t>& ticks);

}  // namespace kiosk::dialogue
