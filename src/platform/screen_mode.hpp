#pragma once
// Keeps a full-screen window as large as the screen when the screen changes its mode and no window
// manager does it (X11). Elsewhere the system itself tells the window.

#include <SDL2/SDL.h>

namespace kiosk::platform {

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
