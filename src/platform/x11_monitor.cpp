#include "platform/x11_monitor.hpp"

#include <vector>

#include <SDL2/SDL_syswm.h>

#include "platform/monitor.hpp"

#ifdef SDL_VIDEO_DRIVER_X11
#include <X11/extensions/Xrandr.h>
#endif

namespace kiosk::platform {

#ifdef SDL_VIDEO_DRIVER_X11

namespace {

/// Xlib's connection and window; nothing where the window is not X11's.
bool find_x11(SDL_Window* window, SDL_SysWMinfo& info) {
  SDL_VERSION(&info.version);
  return SDL_GetWindowWMInfo(window, &info) == SDL_TRUE && info.subsystem == SDL_SYSWM_X11;
}

/// The monitors in use, the main one first; none without RandR 1.5.
std::vector<Place> monitors_of(Display* display) {
  int count = 0;
  constexpr Bool kInUse = True;
  auto* const found = XRRGetMonitors(display, DefaultRootWindow(display), kInUse, &count);
  std::vector<Place> monitors;
  for (int i = 0; i < count; ++i) {
    const auto& monitor = found[i];
    monitors.insert(monitor.primary != 0 ? monitors.begin() : monitors.end(),
                    Place{monitor.x, monitor.y, monitor.width, monitor.height});
  }
  if (found != nullptr) {
    XRRFreeMonitors(found);
  }
  return monitors;
}

Place place_of(Display* display, Window window) {
  XWindowAttributes now{};
  XGetWindowAttributes(display, window, &now);
  return {now.x, now.y, now.width, now.height};
}

void fill_monitor(Display* display, Window window) {
  const auto now = place_of(display, window);
  auto monitors = monitors_of(display);
  if (monitors.empty()) {
    monitors.push_back(place_of(display, DefaultRootWindow(display)));
  }
  const auto wanted = monitor_for(now, monitors);
  if (wanted != now) {
    XMoveResizeWindow(display,
                      window,
                      wanted.x_px,
                      wanted.y_px,
                      static_cast<unsigned int>(wanted.width_px),
                      static_cast<unsigned int>(wanted.height_px));
    XFlush(display);
  }
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

X11Monitor::X11Monitor(SDL_Window* window)
    : window_(window) {
  SDL_SysWMinfo info;
  if (!find_x11(window, info)) {
    return;
  }
  // SDL2 knows of monitors that come and go, not of one that changes its mode or its place: the
  // root window and RandR do.
  auto* display = info.info.x11.display;
  const auto root = DefaultRootWindow(display);
  XWindowAttributes attributes;
  if (XGetWindowAttributes(display, root, &attributes) == 0) {
    return;
  }
  XSelectInput(display, root, attributes.your_event_mask | StructureNotifyMask);
  int errors = 0;
  if (XRRQueryExtension(display, &monitor_events_, &errors) != 0) {
    // What SDL2 itself asks for is among them: the last call is the one that counts.
    XRRSelectInput(display,
                   root,
                   RRScreenChangeNotifyMask | RRCrtcChangeNotifyMask | RROutputChangeNotifyMask);
  }
  SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);
}

void X11Monitor::take(const SDL_SysWMmsg* message) {
  SDL_SysWMinfo info;
  if (message == nullptr || message->subsystem != SDL_SYSWM_X11 || !find_x11(window_, info)) {
    return;
  }
  const int type = message->msg.x11.event.type;
  const bool is_of_monitors =
      monitor_events_ != 0 &&
      (type == monitor_events_ + RRScreenChangeNotify || type == monitor_events_ + RRNotify);
  if (type == ConfigureNotify || is_of_monitors) {
    fill_monitor(info.info.x11.display, info.info.x11.window);
  }
}

#else

bool is_alone_on_x11(SDL_Window* /*window*/) {
  return false;
}

X11Monitor::X11Monitor(SDL_Window* window)
    : window_(window) {
}

void X11Monitor::take(const SDL_SysWMmsg* /*message*/) {
}

#endif

}  // namespace kiosk::platform
