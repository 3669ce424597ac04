#pragma once
// What somebody does at the window, told to the stage.

#include "platform/window.hpp"
#include "stage/stage.hpp"

namespace kiosk::app {

/// The kiosk is to end.
[[nodiscard]] bool asks_to_end(const platform::WindowEvent& event);

/// The screen shows another size, or does not show any more what was painted.
[[nodiscard]] bool loses_the_frame(const platform::WindowEvent& event);

/// A touch, typed words or a key; any other event means nothing here.
void take_input(const platform::WindowEvent& event, stage::Stage& stage);

}  // namespace kiosk::app
