#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "platform/headless_window.hpp"
#include "platform/window.hpp"
#include "platform/window_kinds.hpp"

namespace kiosk::platform {

namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

/// A graphics card that can be driven without a desktop.
bool has_graphics_card() {
  std::error_code failure;
  const std::filesystem::directory_iterator devices("/dev/dri", failure);
  return std::any_of(begin(devices), end(devices), [](const auto& device) {
    return device.path().filename().string().rfind("card", 0) == 0;
  });
}

base::Error no_screen() {
  return base::Error("there is no screen: no desktop is running and there is no graphics card");
}

[[maybe_unused]] base::Error not_built_in(const std::string& name) {
  return base::Error("this program was built without " + name);
}

base::Result<std::unique_ptr<Window>> create_headless(const WindowOptions& options) {
  auto window = HeadlessWindow::create(options.size, options.renderer);
  if (!window) {
    return window.error();
  }
  return std::unique_ptr<Window>(std::move(*window));
}

}  // namespace

bool has_screen(Platform platform) {
  const bool desktop = is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
  switch (platform) {
    case Platform::Sdl2:
      return desktop || is_set("SDL_VIDEODRIVER") || has_graphics_card();
    case Platform::Glfw:
      return desktop;
    case Platform::Headless:
      break;
  }
  return true;
}

base::Result<std::unique_ptr<Window>> create_window(const WindowOptions& options) {
  if (!has_screen(options.platform)) {
    return no_screen();
  }
  switch (options.platform) {
    case Platform::Sdl2:
#ifdef KIOSK_WITH_SDL2
      return create_sdl2_window(options);
#else
      return not_built_in("SDL2");
#endif
    case Platform::Glfw:
#ifdef KIOSK_WITH_GLFW
      return create_glfw_window(options);
#else
      return not_built_in("GLFW");
#endif
    case Platform::Headless:
      break;
  }
  return create_headless(options);
}

}  // namespace kiosk::platform
