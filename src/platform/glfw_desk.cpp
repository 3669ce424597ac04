// The window of a program for people at a desk: GLFW, with the input of Dear ImGui's own backend.

#include <chrono>
#include <string>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>

#include "platform/gl_canvas.hpp"
#include "platform/glfw_screen.hpp"
#include "platform/widget_window.hpp"

namespace kiosk::platform {

namespace {

class GlfwDesk final : public CanvasWindow {
public:
  GlfwDesk(GLFWwindow* window, const Letters& letters)
      : CanvasWindow(std::make_unique<GlCanvas>(std::make_unique<GlfwScreen>(window), letters))
      , window_(window) {
    constexpr bool kWithCallbacks = true;
    ImGui_ImplGlfw_InitForOpenGL(window, kWithCallbacks);
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
    if (timeout.count() <= 0) {
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
    ImGui_ImplGlfw_NewFrame();
    CanvasWindow::begin_frame();
  }

private:
  GLFWwindow* window_;
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
