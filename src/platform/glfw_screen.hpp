#pragma once
// What GLFW's windows have in common.

#include "base/result.hpp"
#include "platform/gl_screen.hpp"
#include "platform/window.hpp"

struct GLFWwindow;

namespace kiosk::platform {

/// The OpenGL context is the window's and ends with it.
class GlfwScreen final : public GlScreen {
public:
  explicit GlfwScreen(GLFWwindow* window)
      : window_(window) {}
  void show() override;

private:
  GLFWwindow* window_;
};

/// With a context of OpenGL 3, which is the current one. Fails in one line a person can act on.
base::Result<GLFWwindow*> open_glfw_window(const WindowOptions& options);

[[nodiscard]] SizePx framebuffer_size(GLFWwindow* window);

}  // namespace kiosk::platform
