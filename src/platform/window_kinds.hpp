#pragma once
// How each window library opens its window; one that is not built in is not declared.

#include <memory>

#include "platform/window.hpp"

namespace kiosk::platform {

#ifdef KIOSK_WITH_SDL2
base::Result<std::unique_ptr<Window>> create_sdl2_window(const WindowOptions& options);
#endif
#ifdef KIOSK_WITH_GLFW
base::Result<std::unique_ptr<Window>> create_glfw_window(const WindowOptions& options);
#endif

}  // namespace kiosk::platform
