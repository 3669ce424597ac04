#pragma once

#include "session/view.hpp"
#include "ui/layout/glass.hpp"

namespace kiosk::ui {

/// What a screen is drawn from.
struct Scene {
  const session::View& view;
  Memory memory;
};

}  // namespace kiosk::ui
