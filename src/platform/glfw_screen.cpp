#include "platform/glfw_screen.hpp"

#include <string>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace kiosk::platform {

namespace {

base::Error glfw_error(const std::string& what) {
  const char* words = nullptr;
  glfwGetError(&words);
  base::Error error(what + (words != nullptr ? std::string(": ") + words : std::string()));
  glfwTerminate();
  return error;
}

}  // namespace

void GlfwScreen::show() {
  glfwSwapBuffers(window_);
}

base::Result<GLFWwindow*> open_glfw_window(const WindowOptions& options) {
  if (options.renderer == Renderer::Software) {
    return base::Error(
        "GLFW's windows are painted with OpenGL only; leave --renderer software out");
  }
  if (glfwInit() != GLFW_TRUE) {
    return glfw_error("GLFW finds no screen");
  }
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  auto size = options.size;
  GLFWmonitor* monitor = nullptr;
  if (options.fullscreen == Fullscreen::Yes) {
    monitor = glfwGetPrimaryMonitor();
    if (const auto* mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr) {
      size = {mode->width, mode->height};
    }
  }
  auto* window = glfwCreateWindow(size.width, size.height, options.title.c_str(), monitor, nullptr);
  if (window == nullptr) {
    return glfw_error("GLFW cannot open a window");
  }
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  return window;
}

SizePx framebuffer_size(GLFWwindow* window) {
  SizePx size;
  glfwGetFramebufferSize(window, &size.width, &size.height);
  return size;
}

}  // namespace kiosk::platform
