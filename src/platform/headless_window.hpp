#pragma once
// A window nobody sees: frames are painted into a picture, events come from the program itself.
// For tests, transcripts and the tour.

#include <memory>
#include <vector>

#include "platform/canvas_window.hpp"

namespace kiosk::platform {

class HeadlessWindow final : public CanvasWindow {
public:
  /// Fails with OpenGL only: if EGL cannot give it without a surface.
  static base::Result<std::unique_ptr<HeadlessWindow>>
  create(SizePx size, Renderer renderer = Renderer::Automatic);

  /// The next wait() returns it.
  void inject(const WindowEvent& event) { events_.push_back(event); }

  /// As if the glass changed; the next wait() returns Resized.
  void resize(SizePx size);

  /// With nothing injected it sleeps the whole timeout.
  std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) override;
  [[nodiscard]] SizePx size() const override { return size_; }

  /// Uploaded and not yet released.
  [[nodiscard]] std::size_t texture_count() const { return canvas().texture_count(); }

private:
  HeadlessWindow(std::unique_ptr<Canvas> canvas, SizePx size);

  SizePx size_;
  std::vector<WindowEvent> events_;
};

}  // namespace kiosk::platform
