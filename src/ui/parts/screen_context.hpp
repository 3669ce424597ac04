#pragma once
// What a screen and its parts are given.

#include "session/view/view.hpp"
#include "ui/layout/glass.hpp"

namespace kiosk::ui {

/// What a screen is drawn from.
struct ScreenContext {
  const session::View& view;
  Memory memory;
};

}  // namespace kiosk::ui
