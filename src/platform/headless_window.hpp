#pragma once
// A window nobody sees: real OpenGL into a picture, events from the program itself.
// For tests, transcripts and the tour.

#include <memory>
#include <optional>
#include <vector>

#include "platform/canvas_window.hpp"
#include "platform/render_target.hpp"

namespace kiosk::platform {

class HeadlessWindow final : public CanvasWindow {
public:
  /// Fails if EGL cannot give OpenGL 3 without a surface.
  static base::Result<std::unique_ptr<HeadlessWindow>> create(SizePx size);

  HeadlessWindow(const HeadlessWindow&) = delete;
  HeadlessWindow& operator=(const HeadlessWindow&) = delete;
  HeadlessWindow(HeadlessWindow&&) = delete;
  HeadlessWindow& operator=(HeadlessWindow&&) = delete;
  ~HeadlessWindow() override;

  /// The next wait() returns it.
  void inject(const WindowEvent& event) { events_.push_back(event); }

  /// As if the glass changed; the next wait() returns Resized.
  void resize(SizePx size);

  /// With nothing injected it sleeps the whole timeout.
  std::vector<WindowEvent> wait(std::chrono::milliseconds timeout) override;
  [[nodiscard]] SizePx size() const override { return size_; }
  void begin_frame() override;
  /// Waits until the frame is drawn, as the swap of a real window does: what earlier frames
  /// released is only freed then.
  void present() override;
  Pixels read_pixels() override { return target_->read(); }

  /// Uploaded and not yet released.
  [[nodiscard]] std::size_t texture_count() const { return canvas().texture_count(); }

protected:
  void swap_buffers() override {}

private:
  struct Context;
  explicit HeadlessWindow(std::unique_ptr<Context> context, SizePx size);

  std::unique_ptr<Context> context_;
  SizePx size_;
  std::optional<RenderTarget> target_;
  std::vector<WindowEvent> events_;
};

}  // namespace kiosk::platform
