#include "platform/screen_mode.hpp"

#include <SDL2/SDL_syswm.h>

namespace kiosk::platform {

#ifdef SDL_VIDEO_DRIVER_X11

namespace {

/// Xlib's connection and window; nothing where the window is not X11's.
bool find_x11(SDL_Window* window, SDL_SysWMinfo& info) {
  SDL_VERSION(&info.version);
  return SDL_GetWindowWMInfo(window, &info) == SDL_TRUE && info.subsystem == SDL_SYSWM_X11;
}

}  // namespace

bool is_alone_on_x11(SDL_Window* window) {
  SDL_SysWMinfo info;
  if (!find_x11(window, info)) {
    return false;
  }
  // A window manager of our days names a window of its own there (Extended Window Manager Hints,
  // _NET_SUPPORTING_WM_CHECK).
  auto* display = info.info.x11.display;
  Atom type = None;
  int format = 0;
  unsigned long count = 0;
  unsigned long left = 0;
  unsigned char* names = nullptr;
  XGetWindowProperty(display,
                     DefaultRootWindow(display),
                     XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", False),
                     0,
                     1,
                     False,
                     AnyPropertyType,
                     &type,
                     &format,
                     &count,
                     &left,
                     &names);
  if (names != nullptr) {
    XFree(names);
  }
  return count == 0;
}

ScreenMode::ScreenMode(SDL_Window* window)
    : window_(window) {
  SDL_SysWMinfo info;
  if (!find_x11(window, info)) {
    return;
  }
  // SDL2 knows of monitors that come and go, not of one that changes its mode: the root window
  // does.
  auto* display = info.info.x11.display;
  const auto root = DefaultRootWindow(display);
  XWindowAttributes attributes;
  if (XGetWindowAttributes(display, root, &attributes) != 0) {
    XSelectInput(display, root, attributes.your_event_mask | StructureNotifyMask);
    SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);
  }
}

void ScreenMode::take(const SDL_SysWMmsg* message) {
  SDL_SysWMinfo info;
  // With several monitors the root window is larger than the one that has the kiosk.
  if (message == nullptr || message->subsystem != SDL_SYSWM_X11 || SDL_GetNumVideoDisplays() != 1 ||
      !find_x11(window_, info)) {
    return;
  }
  auto* display = info.info.x11.display;
  const auto& event = message->msg.x11.event;
  if (event.type == ConfigureNotify && event.xconfigure.window == DefaultRootWindow(display)) {
    XMoveResizeWindow(display,
                      info.info.x11.window,
                      0,
                      0,
                      static_cast<unsigned int>(event.xconfigure.width),
                      static_cast<unsigned int>(event.xconfigure.height));
    XFlush(display);
  }
}

#else

bool is_alone_on_x11(SDL_Window* /*window*/) {
  return false;
}

ScreenMode::ScreenMode(SDL_Window* window)
    : window_(window) {
}

void ScreenMode::take(const SDL_SysWMmsg* /*message*/) {
}

#endif

}  // namespace kiosk::platform
