// The window of a program for people at a desk: GLFW, with the input of Dear ImGui's own backend.

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>

#include "platform/desk_queue.hpp"
#include "platform/gl_canvas.hpp"
#include "platform/glfw_screen.hpp"
#include "platform/widget_window.hpp"

namespace kiosk::platform {

namespace {

#if IMGUI_VERSION_NUM < 18700  // later versions have such a queue of their own

bool is_modifier(int key) {
  return key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER;
}

bool is_keypad_letter(int key) {
  return key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_EQUAL && key != GLFW_KEY_KP_ENTER;
}

InputSort sort_of(int key, int modifiers) {
  if (is_modifier(key)) {
    return InputSort::Modifier;
  }
  const bool has_control = (modifiers & GLFW_MOD_CONTROL) != 0;
  const bool is_named = key >= GLFW_KEY_ESCAPE && !is_keypad_letter(key);
  return has_control || is_named ? InputSort::Command : InputSort::Letter;
}

/// GLFW's callbacks know the window alone.
DeskQueue& queue_of(GLFWwindow* window) {
  return *static_cast<DeskQueue*>(glfwGetWindowUserPointer(window));
}

void queue_key(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
  if (action != GLFW_REPEAT) {
    const auto kind = action == GLFW_PRESS ? DeskInput::Kind::Press : DeskInput::Kind::Release;
    queue_of(window).push({kind, key, scancode, modifiers, sort_of(key, modifiers), 0});
  }
}

void queue_character(GLFWwindow* window, unsigned int character) {
  DeskInput input;
  input.kind = DeskInput::Kind::Character;
  input.character = character;
  queue_of(window).push(input);
}

void queue_button(GLFWwindow* window, int button, int action, int /*modifiers*/) {
  DeskInput input;
  input.kind = action == GLFW_PRESS ? DeskInput::Kind::Press : DeskInput::Kind::Release;
  input.key = button;
  input.sort = InputSort::Button;
  glfwGetCursorPos(window, &input.x, &input.y);
  queue_of(window).push(input);
}

void take_over_keys(GLFWwindow* window, DeskQueue& queue) {
  glfwSetWindowUserPointer(window, &queue);
  glfwSetMouseButtonCallback(window, queue_button);
  glfwSetKeyCallback(window, queue_key);
  glfwSetCharCallback(window, queue_character);
}

/// The buttons as the frames have seen them, for Dear ImGui asks the window how they are now.
class Buttons {
public:
  void take(const DeskInput& input) {
    if (input.sort == InputSort::Button && input.key < kButtons) {
      down_.at(static_cast<std::size_t>(input.key)) = input.kind == DeskInput::Kind::Press;
      last_ = ImVec2(static_cast<float>(input.x), static_cast<float>(input.y));
      is_taken_ = true;
    }
  }

  /// The mouse is where it was pressed in that frame, wherever it went since.
  void tell_imgui() {
    auto& io = ImGui::GetIO();
    std::copy(down_.begin(), down_.end(), io.MouseDown);
    if (std::exchange(is_taken_, false)) {
      io.MousePos = last_;
    }
  }

private:
  static constexpr int kButtons = 3;
  std::array<bool, kButtons> down_{};
  ImVec2 last_;
  bool is_taken_ = false;  ///< in this frame
};

void tell_imgui(GLFWwindow* window, const DeskInput& input) {
  if (input.sort == InputSort::Button) {
    return;
  }
  if (input.kind == DeskInput::Kind::Character) {
    ImGui_ImplGlfw_CharCallback(window, input.character);
    return;
  }
  const int action = input.kind == DeskInput::Kind::Press ? GLFW_PRESS : GLFW_RELEASE;
  ImGui_ImplGlfw_KeyCallback(window, input.key, input.scancode, action, input.modifiers);
}

#else

void take_over_keys(GLFWwindow* /*window*/, DeskQueue& /*queue*/) {
}

struct Buttons {
  void take(const DeskInput& /*input*/) {}
  void tell_imgui() {}
};

void tell_imgui(GLFWwindow* /*window*/, const DeskInput& /*input*/) {
}

#endif

class GlfwDesk final : public CanvasWindow {
public:
  GlfwDesk(GLFWwindow* window, const Letters& letters)
      : CanvasWindow(std::make_unique<GlCanvas>(std::make_unique<GlfwScreen>(window), letters))
      , window_(window) {
    constexpr bool kWithCallbacks = true;
    ImGui_ImplGlfw_InitForOpenGL(window, kWithCallbacks);
    take_over_keys(window, keys_);
  }
  GlfwDesk(const GlfwDesk&) = delete;
  GlfwDesk& operator=(const GlfwDesk&) = delete;
  GlfwDesk(GlfwDesk&&) = delete;
  GlfwDesk& operator=(GlfwDesk&&) = delete;
  ~GlfwDesk() override {
    canvas().make_current();
    ImGui_ImplGlfw_Shutdown();
    close_canvas();
    glfwDestroyWindow(window_);
    glfwTerminate();
  }

  std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) override {
    canvas().make_current();  // callbacks tell the current context
    if (timeout.count() <= 0 || !keys_.is_empty()) {
      glfwPollEvents();
    } else {
      glfwWaitEventsTimeout(std::chrono::duration<double>(timeout).count());
    }
    std::vector<WindowEvent> events;
    if (glfwWindowShouldClose(window_) == GLFW_TRUE) {
      glfwSetWindowShouldClose(window_, GLFW_FALSE);
      events.emplace_back().kind = EventKind::Close;
    }
    return events;
  }

  [[nodiscard]] SizePx size() const override { return framebuffer_size(window_); }

  void begin_frame() override {
    canvas().make_current();
    for (const auto& input : keys_.take_frame()) {
      tell_imgui(window_, input);
      buttons_.take(input);
    }
    ImGui_ImplGlfw_NewFrame();
    buttons_.tell_imgui();
    CanvasWindow::begin_frame();
  }

private:
  GLFWwindow* window_;
  DeskQueue keys_;
  Buttons buttons_;
};

}  // namespace

base::Result<std::unique_ptr<Window>> create_widget_window(const WindowOptions& options,
                                                           const Letters& letters) {
  auto window = open_glfw_window(options);
  if (!window) {
    return window.error();
  }
  return std::unique_ptr<Window>(std::make_unique<GlfwDesk>(*window, letters));
}

}  // namespace kiosk::platform
