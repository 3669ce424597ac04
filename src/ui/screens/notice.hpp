#pragma once
// What is wrong with a saved file, in staff words, over the last good page (preview only).

#include <string>
#include <vector>

#include "text/typesetter.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::ui {

/// Puts a card with `lines` at the top of the glass. Never covers the bottom bar, so help stays in
/// reach.
void add_staff_notice(Layout& layout,
                      const std::vector<std::string>& lines,
                      text::Typesetter& typesetter);

}  // namespace kiosk::ui
