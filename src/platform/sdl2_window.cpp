// The kiosk's window: SDL2, with real finger events, on X11, Wayland or straight on the graphics
// card.

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include <SDL2/SDL.h>

#include "platform/canvas_window.hpp"
#include "platform/pointer_tracker.hpp"
#include "platform/sdl2_screens.hpp"
#include "platform/window_kinds.hpp"
#include "platform/x11_monitor.hpp"

namespace kiosk::platform {

namespace {

std::optional<Key> key_of(const SDL_Keysym& symbol) {
  const bool shift = (symbol.mod & KMOD_SHIFT) != 0;
  const bool control = (symbol.mod & KMOD_CTRL) != 0;
  switch (symbol.sym) {
    case SDLK_TAB:
      return shift ? Key::Previous : Key::Next;
    case SDLK_DOWN:
    case SDLK_RIGHT:
      return Key::Next;
    case SDLK_UP:
    case SDLK_LEFT:
      return Key::Previous;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
      return Key::Enter;
    case SDLK_SPACE:
      return Key::Space;
    case SDLK_ESCAPE:
      return Key::Back;
    case SDLK_BACKSPACE:
      return Key::Erase;
    case SDLK_PAGEDOWN:
      return Key::ScrollDown;
    case SDLK_PAGEUP:
      return Key::ScrollUp;
    case SDLK_q:
      return control ? std::optional(Key::Quit) : std::nullopt;
    default:
      return std::nullopt;
  }
}

WindowEvent plain_event(EventKind kind) {
  WindowEvent event;
  event.kind = kind;
  return event;
}

struct Sdl2Painted {
  SDL_Window* window = nullptr;
  std::unique_ptr<Canvas> canvas;
  std::string note;
};

class Sdl2Window final : public CanvasWindow {
public:
  explicit Sdl2Window(Sdl2Painted painted, Fullscreen fullscreen)
      : CanvasWindow(std::move(painted.canvas))
      , window_(painted.window)
      , renderer_note_(std::move(painted.note)) {
    if (fullscreen == Fullscreen::Yes && is_alone_on_x11(window_)) {
      x11_monitor_.emplace(window_);
    }
  }
  Sdl2Window(const Sdl2Window&) = delete;
  Sdl2Window& operator=(const Sdl2Window&) = delete;
  Sdl2Window(Sdl2Window&&) = delete;
  Sdl2Window& operator=(Sdl2Window&&) = delete;
  ~Sdl2Window() override {
    close_canvas();
    SDL_DestroyWindow(window_);
    SDL_Quit();
  }

  std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) override {
    std::vector<WindowEvent> events;
    const auto timeout_ms = std::clamp<std::chrono::milliseconds::rep>(
        timeout.count(), 0, std::numeric_limits<int>::max());
    SDL_Event event;
    int got = timeout_ms == 0 ? SDL_PollEvent(&event)
                              : SDL_WaitEventTimeout(&event, static_cast<int>(timeout_ms));
    while (got != 0) {
      translate(event, events);
      got = SDL_PollEvent(&event);
    }
    return events;
  }

  [[nodiscard]] SizePx size() const override {
    SizePx size;
    SDL_GetWindowSizeInPixels(window_, &size.width, &size.height);
    return size;
  }

  void take_text(TextInput input) override {
    if (input == text_input_) {
      return;
    }
    text_input_ = input;
    // Started anew between a dead key and its letter, SDL would forget the accent.
    if (input == TextInput::On) {
      SDL_StartTextInput();
    } else {
      SDL_StopTextInput();
    }
  }

  [[nodiscard]] std::string renderer_note() const override { return renderer_note_; }

private:
  void translate(const SDL_Event& event, std::vector<WindowEvent>& events) {
    switch (event.type) {
      case SDL_FINGERDOWN:
      case SDL_FINGERMOTION:
      case SDL_FINGERUP:
        return finger(event.tfinger, events);
      case SDL_MOUSEBUTTONDOWN:
      case SDL_MOUSEBUTTONUP:
        return button(event.button, events);
      case SDL_MOUSEMOTION:
        return motion(event.motion, events);
      case SDL_KEYDOWN:
        return key(event.key, events);
      case SDL_KEYUP:
        last_press_ = KeyPress::Pressed;
        return;
      case SDL_TEXTINPUT:
        return text(event.text, events);
      case SDL_WINDOWEVENT:
        return window_event(event.window, events);
      case SDL_SYSWMEVENT:
        if (x11_monitor_) {
          x11_monitor_->take(event.syswm.msg);
        }
        return;
      case SDL_QUIT:  // follows the closing of the window, and SIGTERM
        return events.push_back(plain_event(EventKind::Close));
      default:
        return;
    }
  }

  void finger(const SDL_TouchFingerEvent& touch, std::vector<WindowEvent>& events) {
    SDL_ShowCursor(SDL_DISABLE);
    PointerInput input;
    input.id = touch.fingerId;
    if (touch.type != SDL_FINGERMOTION) {
      input.phase = touch.type == SDL_FINGERDOWN ? PointerPhase::Down : PointerPhase::Up;
    }
    const auto pixels = size();
    input.x_px = touch.x * static_cast<float>(pixels.width);
    input.y_px = touch.y * static_cast<float>(pixels.height);
    input.time = std::chrono::milliseconds(touch.timestamp);
    pointer_.take(input, events);
  }

  void button(const SDL_MouseButtonEvent& press, std::vector<WindowEvent>& events) {
    if (press.button == SDL_BUTTON_LEFT && press.which != SDL_TOUCH_MOUSEID) {
      const bool down = press.type == SDL_MOUSEBUTTONDOWN;
      mouse({press.x, press.y},
            down ? PointerPhase::Down : PointerPhase::Up,
            press.timestamp,
            events);
    }
  }

  void motion(const SDL_MouseMotionEvent& move, std::vector<WindowEvent>& events) {
    if (move.which == SDL_TOUCH_MOUSEID) {
      return;
    }
    if (move.xrel != 0 || move.yrel != 0) {
      SDL_ShowCursor(SDL_ENABLE);
    }
    mouse({move.x, move.y}, PointerPhase::Move, move.timestamp, events);
  }

  /// Window coordinates to pixels of the drawing, which differ where the desktop scales.
  void mouse(SDL_Point at, PointerPhase phase, Uint32 time_ms, std::vector<WindowEvent>& events) {
    SizePx window;
    SDL_GetWindowSize(window_, &window.width, &window.height);
    const auto pixels = size();
    PointerInput input;
    input.phase = phase;
    input.x_px = static_cast<float>(at.x) * static_cast<float>(pixels.width) /
                 static_cast<float>(std::max(1, window.width));
    input.y_px = static_cast<float>(at.y) * static_cast<float>(pixels.height) /
                 static_cast<float>(std::max(1, window.height));
    input.time = std::chrono::milliseconds(time_ms);
    pointer_.take(input, events);
  }

  void key(const SDL_KeyboardEvent& press, std::vector<WindowEvent>& events) {
    const auto key = key_of(press.keysym);
    last_press_ = press.repeat == 0 ? KeyPress::Pressed : KeyPress::Held;
    // Only erasing goes on while the key is held.
    if (key && (press.repeat == 0 || *key == Key::Erase)) {
      auto event = plain_event(EventKind::Key);
      event.key = {*key, last_press_};
      events.push_back(event);
    }
  }

  void text(const SDL_TextInputEvent& typed, std::vector<WindowEvent>& events) {
    auto event = plain_event(EventKind::Text);
    event.text.words.assign(typed.text, ::strnlen(typed.text, sizeof typed.text));
    event.text.press = last_press_;
    if (event.text.words.size() <= kMostTextBytes) {
      events.push_back(std::move(event));
    }
  }

  void window_event(const SDL_WindowEvent& change, std::vector<WindowEvent>& events) {
    switch (change.event) {
      case SDL_WINDOWEVENT_SIZE_CHANGED:
        return events.push_back(plain_event(EventKind::Resized));
      case SDL_WINDOWEVENT_EXPOSED:
      case SDL_WINDOWEVENT_SHOWN:
        canvas().show_all();
        return events.push_back(plain_event(EventKind::Exposed));
      case SDL_WINDOWEVENT_FOCUS_LOST:
      case SDL_WINDOWEVENT_HIDDEN:
        return pointer_.cancel(events);
      default:
        return;
    }
  }

  SDL_Window* window_;
  std::string renderer_note_;
  PointerTracker pointer_;
  std::optional<X11Monitor> x11_monitor_;
  TextInput text_input_ = TextInput::Off;
  KeyPress last_press_ = KeyPress::Pressed;  ///< words follow the key they come from
};

base::Error sdl_error(const char* what) {
  base::Error error(std::string(what) + ": " + SDL_GetError());
  SDL_Quit();
  return error;
}

SDL_Window* open_window(const WindowOptions& options, Uint32 flags) {
  SDL_Rect place{
      SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, options.size.width, options.size.height};
  flags |= SDL_WINDOW_ALLOW_HIGHDPI;
  if (options.fullscreen == Fullscreen::No) {
    flags |= SDL_WINDOW_RESIZABLE;
    return SDL_CreateWindow(options.title.c_str(), place.x, place.y, place.w, place.h, flags);
  }
  // With no window manager nobody else makes the window as large as the screen, and SDL would wait
  // 100 ms for somebody to.
  static_cast<void>(SDL_GetDisplayBounds(0, &place));
  flags |= SDL_WINDOW_BORDERLESS;
  auto* const window =
      SDL_CreateWindow(options.title.c_str(), place.x, place.y, place.w, place.h, flags);
  if (window != nullptr && !is_alone_on_x11(window)) {
    SDL_SetWindowFullscreen(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
  }
  return window;
}

base::Result<Sdl2Painted> open_with_gl(const WindowOptions& options) {
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  auto* const window = open_window(options, SDL_WINDOW_OPENGL);
  if (window == nullptr) {
    return sdl_error("SDL2 cannot open a window");
  }
  auto canvas = create_sdl2_gl_canvas(window);
  if (!canvas) {
    SDL_DestroyWindow(window);
    return sdl_error("SDL2 finds no OpenGL 3");
  }
  return Sdl2Painted{window, std::move(canvas), {}};
}

base::Result<Sdl2Painted> open_in_software(const WindowOptions& options) {
  auto* const window = open_window(options, 0);
  if (window == nullptr) {
    return sdl_error("SDL2 cannot open a window");
  }
  if (auto canvas = create_sdl2_software_canvas(window)) {
    return Sdl2Painted{window, std::move(canvas), {}};
  }
  SDL_DestroyWindow(window);
  const std::string why = "SDL2's driver " + std::string(SDL_GetCurrentVideoDriver()) +
                          " shows nothing that is painted without OpenGL";
  if (options.renderer == Renderer::Software) {
    SDL_Quit();
    return base::Error(why + "; leave --renderer software out");
  }
  auto painted = open_with_gl(options);
  if (painted) {
    painted->note = why + ", so OpenGL paints";
  }
  return painted;
}

}  // namespace

base::Result<std::unique_ptr<Window>> create_sdl2_window(const WindowOptions& options) {
  // Each finger comes as a finger only, each mouse as a mouse only.
  SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
  SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
  // The touch that also gives the window its focus counts: a visitor touches once.
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
  SDL_SetHint("SDL_ENABLE_SCREEN_KEYBOARD", "0");  // the kiosk draws its own
  SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
  if (SDL_Init(SDL_INIT_VIDEO) != 0) {
    return sdl_error("SDL2 finds no screen");
  }
  SDL_DisableScreenSaver();
  SDL_StopTextInput();          // no input method; a question turns it on
  SDL_ShowCursor(SDL_DISABLE);  // until a mouse moves
  auto painted =
      options.renderer == Renderer::OpenGl ? open_with_gl(options) : open_in_software(options);
  if (!painted) {
    return painted.error();
  }
  return std::unique_ptr<Window>(
      std::make_unique<Sdl2Window>(std::move(*painted), options.fullscreen));
}

}  // namespace kiosk::platform
