#pragma once
// Windows for people at a desk: Dear ImGui's own widgets get the mouse, the keyboard and the
// clipboard. wait() tells only of what is about the window itself.

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/canvas_window.hpp"

namespace kiosk::platform {

/// A desktop window (GLFW, OpenGL). Fails in one line a person can act on.
base::Result<std::unique_ptr<Window>> create_widget_window(const WindowOptions& options,
                                                           const Letters& letters);

/// Keys of a real keyboard that tests press. Letters are themselves.
enum class DeskKey {
  A = 'A',
  C = 'C',
  S = 'S',
  V = 'V',
  X = 'X',
  Y = 'Y',
  Z = 'Z',
  Tab = 256,
  Left,
  Right,
  Up,
  Down,
  Home,
  End,
  Enter,
  Escape,
  Delete,
  Erase,
  Space
};

enum class Modifier { None, Shift, Control };

/// A desk nobody sits at: input comes from the program itself, for tests and transcripts.
class HeadlessDesk final : public CanvasWindow {
public:
  HeadlessDesk(SizePx size, const Letters& letters);

  /// Before the next frame.
  void move(float x_px, float y_px);
  void press();
  void lift();
  void turn_wheel(float notches);
  void type(std::string_view words);
  /// The next frame has the key down, release_keys() lifts all.
  void hold(DeskKey key, Modifier modifier = Modifier::None);
  void release_keys();

  std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) override;
  [[nodiscard]] SizePx size() const override { return size_; }

private:
  SizePx size_;
};

}  // namespace kiosk::platform
