#pragma once
// The window: what differs between SDL2, GLFW and no screen at all. Everything else is written
// once.
//
// The life of a frame:
//   wait(timeout)        sleeps until something happens; returns the events
//   begin_frame()        starts a Dear ImGui frame of the window's size
//   ... the caller draws into ImGui's background draw list ...
//   present()            ends the frame, paints it, shows what changed
// A window owns a Dear ImGui context. One frame at a time, of whichever window.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace kiosk::platform {

struct SizePx {
  int width = 0;
  int height = 0;
  bool operator==(const SizePx&) const = default;
};

enum class PointerPhase { Down, Move, Up, Cancel };

/// One finger or the left mouse button; Move only while it is down. Only the first finger counts; a
/// second finger while one is down is not reported, unless the first has lain there for five
/// seconds (a resting hand, a release the hardware lost): then the first is cancelled and the
/// second counts. A finger the desktop also reports as a mouse comes once.
struct PointerEvent {
  PointerPhase phase = PointerPhase::Move;
  float x_px = 0;
  float y_px = 0;
};

/// Enter, Space and Erase are what they are where words are typed; elsewhere Enter and Space choose
/// and Erase goes back.
enum class Key { Next, Previous, Enter, Space, Back, Erase, ScrollDown, ScrollUp, Quit };

/// Held: the key stays down and comes again by itself, which is no sign that anybody is there.
enum class KeyPress { Pressed, Held };

struct KeyEvent {
  Key key = Key::Next;
  KeyPress press = KeyPress::Pressed;
};

/// Bytes of typed words that one event may carry; further ones are not taken.
inline constexpr std::size_t kMostTextBytes = 64;

/// Signs typed on a real keyboard, in UTF-8.
struct TextEvent {
  std::string words;
  KeyPress press = KeyPress::Pressed;
};

enum class TextInput { Off, On };

enum class EventKind { Pointer, Key, Text, Resized, Exposed, Close };

struct WindowEvent {
  EventKind kind = EventKind::Pointer;
  PointerEvent pointer;
  KeyEvent key;
  TextEvent text;
};

/// A picture that frames can show; 0 is none. Usable as ImTextureID.
using TextureId = std::uintptr_t;

/// RGBA, 8 bit, row by row, top row first.
struct Pixels {
  SizePx size;
  std::vector<std::uint8_t> rgba;
};

class Window {
public:
  Window() = default;
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;
  Window(Window&&) = delete;
  Window& operator=(Window&&) = delete;
  virtual ~Window() = default;

  /// Sleeps until an event or the timeout; a zero timeout polls. Events in order; none lost.
  virtual std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) = 0;

  /// Whether a real keyboard types words; off at first. Text events may come while it is off.
  virtual void take_text(TextInput /*input*/) {}
  [[nodiscard]] virtual SizePx size() const = 0;
  virtual void begin_frame() = 0;
  virtual void present() = 0;

  /// The next present() shows a pixel even if nothing has changed: that it comes back tells that
  /// the screen still takes pictures.
  virtual void show_a_pixel() {}

  /// In the place of present(), also after a throw: unwinds ImGui so that the next frame can start.
  virtual void abandon_frame() = 0;

  /// White with this coverage; tint it when drawing.
  virtual TextureId upload_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) = 0;
  virtual TextureId upload_rgba(const Pixels& pixels) = 0;
  virtual void release(TextureId texture) = 0;

  /// What the last present() painted.
  virtual Pixels read_pixels() = 0;

  /// For the person who installs it, in one line: why another renderer paints than is usual on this
  /// platform. Empty if the usual one does.
  [[nodiscard]] virtual std::string renderer_note() const { return {}; }
};

enum class Platform { Sdl2, Glfw, Headless };
enum class Fullscreen { Yes, No };

/// Automatic is Software, but OpenGl for GLFW and for drivers of SDL2 that show nothing else.
enum class Renderer { Automatic, Software, OpenGl };

struct WindowOptions {
  Platform platform = Platform::Sdl2;
  Fullscreen fullscreen = Fullscreen::Yes;
  SizePx size{1920, 1080};  ///< ignored in full screen
  std::string title;
  Renderer renderer = Renderer::Automatic;
};

/// Fails in one line a person can act on if there is no screen, no OpenGL where it is needed, or
/// the platform is not built in.
base::Result<std::unique_ptr<Window>> create_window(const WindowOptions& options);

/// True if a window of this platform can be opened here (a display is there).
bool has_screen(Platform platform);

}  // namespace kiosk::platform
