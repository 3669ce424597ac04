#pragma once
// Keeps a full-screen window as large as the screen when the screen changes its mode and no window
// manager does it (X11). Elsewhere the system itself tells the window.

#include <SDL2/SDL.h>

namespace kiosk::platform {

/// Whether the window is X11's and no window manager runs: nobody but the program itself places it.
[[nodiscard]] bool is_alone_on_x11(SDL_Window* window);

class ScreenMode {
public:
  /// `window` must outlive this.
  explicit ScreenMode(SDL_Window* window);

  /// A message of the window system, as SDL passes it on; may be null.
  void take(const SDL_SysWMmsg* message);

private:
  SDL_Window* window_;
};

}  // namespace kiosk::platform
