#pragma once
// The half of a window that is the same everywhere: what it paints on.

#include <memory>
#include <utility>

#include "platform/canvas.hpp"
#include "platform/window.hpp"

namespace kiosk::platform {

/// A child calls close_canvas() before what the canvas shows on goes.
class CanvasWindow : public Window {
public:
  explicit CanvasWindow(std::unique_ptr<Canvas> canvas)
      : canvas_(std::move(canvas)) {}

  void begin_frame() override { canvas_->begin_frame(size()); }
  void present() override { canvas_->present(); }
  void show_a_pixel() override { canvas_->show_a_pixel(); }
  void abandon_frame() override { canvas_->abandon_frame(); }
  TextureId upload_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) override {
    return canvas_->upload_alpha(size, coverage);
  }
  TextureId upload_rgba(const Pixels& pixels) override { return canvas_->upload_rgba(pixels); }
  void release(TextureId texture) override { canvas_->release(texture); }
  Pixels read_pixels() override { return canvas_->read_pixels(); }

protected:
  [[nodiscard]] Canvas& canvas() { return *canvas_; }
  [[nodiscard]] const Canvas& canvas() const { return *canvas_; }
  void close_canvas() { canvas_.reset(); }

private:
  std::unique_ptr<Canvas> canvas_;
};

}  // namespace kiosk::platform
