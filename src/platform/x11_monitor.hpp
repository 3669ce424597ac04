#pragma once
// Keeps a full-screen window on one whole monitor when monitors come, go, move or change their mode
// and no window manager minds it (X11). Elsewhere the system itself tells the window.

#include <SDL2/SDL.h>

namespace kiosk::platform {

/// Whether the window is X11's and no window manager runs: nobody but the program itself places it.
[[nodiscard]] bool is_alone_on_x11(SDL_Window* window);

class X11Monitor {
public:
  /// `window` must outlive this.
  explicit X11Monitor(SDL_Window* window);

  /// A message of the window system, as SDL passes it on; may be null. Who moves the window to
  /// another monitor is followed: it fills that one.
  void take(const SDL_SysWMmsg* message);

private:
  SDL_Window* window_;
  int monitor_events_ = 0;  ///< the number of RandR's first event; 0 without RandR
};

}  // namespace kiosk::platform
