// The desktop window for previews: GLFW. It has no touch of its own; the system's pointer serves.

#include <chrono>
#include <optional>
#include <utility>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "base/utf8.hpp"
#include "platform/canvas_window.hpp"
#include "platform/gl_canvas.hpp"
#include "platform/glfw_screen.hpp"
#include "platform/pointer_tracker.hpp"
#include "platform/window_kinds.hpp"

namespace kiosk::platform {

namespace {

std::optional<Key> key_of(int key, int modifiers) {
  switch (key) {
    case GLFW_KEY_TAB:
      return (modifiers & GLFW_MOD_SHIFT) != 0 ? Key::Previous : Key::Next;
    case GLFW_KEY_DOWN:
    case GLFW_KEY_RIGHT:
      return Key::Next;
    case GLFW_KEY_UP:
    case GLFW_KEY_LEFT:
      return Key::Previous;
    case GLFW_KEY_ENTER:
    case GLFW_KEY_KP_ENTER:
      return Key::Enter;
    case GLFW_KEY_SPACE:
      return Key::Space;
    case GLFW_KEY_ESCAPE:
      return Key::Back;
    case GLFW_KEY_BACKSPACE:
      return Key::Erase;
    case GLFW_KEY_PAGE_DOWN:
      return Key::ScrollDown;
    case GLFW_KEY_PAGE_UP:
      return Key::ScrollUp;
    case GLFW_KEY_Q:
      return (modifiers & GLFW_MOD_CONTROL) != 0 ? std::optional(Key::Quit) : std::nullopt;
    default:
      return std::nullopt;
  }
}

class GlfwWindow final : public CanvasWindow {
public:
  explicit GlfwWindow(GLFWwindow* window)
      : CanvasWindow(std::make_unique<GlCanvas>(std::make_unique<GlfwScreen>(window)))
      , window_(window) {
    glfwSetWindowUserPointer(window, this);
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetCursorPosCallback(window, on_move);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, on_sign);
    glfwSetFramebufferSizeCallback(
        window, [](GLFWwindow* from, int, int) { self(from).add(EventKind::Resized); });
    glfwSetWindowRefreshCallback(window,
                                 [](GLFWwindow* from) { self(from).add(EventKind::Exposed); });
    glfwSetWindowCloseCallback(window, [](GLFWwindow* from) { self(from).add(EventKind::Close); });
  }
  GlfwWindow(const GlfwWindow&) = delete;
  GlfwWindow& operator=(const GlfwWindow&) = delete;
  GlfwWindow(GlfwWindow&&) = delete;
  GlfwWindow& operator=(GlfwWindow&&) = delete;
  ~GlfwWindow() override {
    close_canvas();
    glfwDestroyWindow(window_);
    glfwTerminate();
  }

  std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) override {
    if (timeout.count() <= 0) {
      glfwPollEvents();
    } else {
      glfwWaitEventsTimeout(std::chrono::duration<double>(timeout).count());
    }
    return std::exchange(events_, {});
  }

  [[nodiscard]] SizePx size() const override { return framebuffer_size(window_); }

private:
  static GlfwWindow& self(GLFWwindow* window) {
    return *static_cast<GlfwWindow*>(glfwGetWindowUserPointer(window));
  }

  static void on_button(GLFWwindow* window, int button, int action, int /*modifiers*/) {
    if (button == GLFW_MOUSE_BUTTON_LEFT) {
      double x = 0;
      double y = 0;
      glfwGetCursorPos(window, &x, &y);
      self(window).point(action == GLFW_PRESS ? PointerPhase::Down : PointerPhase::Up, x, y);
    }
  }

  static void on_move(GLFWwindow* window, double x, double y) {
    self(window).point(PointerPhase::Move, x, y);
  }

  static void on_key(GLFWwindow* window, int key, int /*scancode*/, int action, int modifiers) {
    self(window).last_press_ = action == GLFW_REPEAT ? KeyPress::Held : KeyPress::Pressed;
    const auto known = action == GLFW_RELEASE ? std::nullopt : key_of(key, modifiers);
    // Only erasing goes on while the key is held.
    if (known && (action == GLFW_PRESS || *known == Key::Erase)) {
      WindowEvent event;
      event.kind = EventKind::Key;
      event.key = {*known, self(window).last_press_};
      self(window).events_.push_back(event);
    }
  }

  static void on_sign(GLFWwindow* window, unsigned int code_point) {
    WindowEvent event;
    event.kind = EventKind::Text;
    event.text.words = base::utf8_of(static_cast<char32_t>(code_point));
    event.text.press = self(window).last_press_;
    if (!event.text.words.empty()) {
      self(window).events_.push_back(event);
    }
  }

  void add(EventKind kind) {
    WindowEvent event;
    event.kind = kind;
    events_.push_back(event);
  }

  /// GLFW speaks in screen coordinates, which differ from pixels where the desktop scales.
  void point(PointerPhase phase, double x, double y) {
    int width = 0;
    int height = 0;
    glfwGetWindowSize(window_, &width, &height);
    const auto pixels = size();
    PointerInput input;
    input.phase = phase;
    input.x_px = static_cast<float>(x * pixels.width / (width > 0 ? width : 1));
    input.y_px = static_cast<float>(y * pixels.height / (height > 0 ? height : 1));
    pointer_.take(input, events_);
  }

  GLFWwindow* window_;
  std::vector<WindowEvent> events_;
  PointerTracker pointer_;
  KeyPress last_press_ = KeyPress::Pressed;  ///< words follow the key they come from
};

}  // namespace

base::Result<std::unique_ptr<Window>> create_glfw_window(const WindowOptions& options) {
  auto window = open_glfw_window(options);
  if (!window) {
    return window.error();
  }
  return std::unique_ptr<Window>(std::make_unique<GlfwWindow>(*window));
}

}  // namespace kiosk::platform
