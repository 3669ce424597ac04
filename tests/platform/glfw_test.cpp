#ifdef KIOSK_WITH_GLFW

#include <string>
#include <utility>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include "platform/painting.hpp"
#include "platform/window.hpp"
#include "support/catch.hpp"

using namespace kiosk::platform;

// Hidden: they need a screen; the test platform_glfw runs them on a virtual one.

TEST_CASE("A GLFW window draws the same pixels as no window", "[.][glfw][component]") {
  const auto window = opened(Platform::Glfw);
  CHECK(window->size() == SizePx{320, 240});
  draw_rectangle(*window);
  check_rectangle(window->read_pixels());
}

TEST_CASE("A click and a key reach the kiosk through GLFW", "[.][glfw][component]") {
  const auto window = opened(Platform::Glfw);
  GLFWwindow* const native = glfwGetCurrentContext();
  const auto on_button = glfwSetMouseButtonCallback(native, nullptr);
  const auto on_key = glfwSetKeyCallback(native, nullptr);
  REQUIRE(on_button != nullptr);
  REQUIRE(on_key != nullptr);
  window->wait(kPoll);
  on_button(native, GLFW_MOUSE_BUTTON_LEFT, GLFW_PRESS, 0);
  on_button(native, GLFW_MOUSE_BUTTON_RIGHT, GLFW_PRESS, 0);
  on_button(native, GLFW_MOUSE_BUTTON_LEFT, GLFW_RELEASE, 0);
  on_key(native, GLFW_KEY_TAB, 0, GLFW_PRESS, GLFW_MOD_SHIFT);
  std::vector<WindowEvent> taken;
  for (const WindowEvent& event : window->wait(kPoll)) {
    if (event.kind == EventKind::Pointer || event.kind == EventKind::Key) {
      taken.push_back(event);
    }
  }
  REQUIRE(taken.size() == 3);
  CHECK(taken[0].pointer.phase == PointerPhase::Down);
  CHECK(taken[1].pointer.phase == PointerPhase::Up);
  CHECK(taken[2].key.key == Key::Previous);
}

TEST_CASE("Typed signs reach the kiosk through GLFW", "[.][glfw][component]") {
  const auto window = opened(Platform::Glfw);
  const auto on_sign = glfwSetCharCallback(glfwGetCurrentContext(), nullptr);
  REQUIRE(on_sign != nullptr);
  window->wait(kPoll);
  on_sign(glfwGetCurrentContext(), U'ñ');
  std::string typed;
  for (const WindowEvent& event : window->wait(kPoll)) {
    typed += event.kind == EventKind::Text ? event.text.words : "";
  }
  CHECK(typed == "ñ");
}

#endif
