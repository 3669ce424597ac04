#pragma once
// The half of a window that is the same everywhere: Dear ImGui and textures.

#include <optional>

#include "platform/gl_canvas.hpp"
#include "platform/window.hpp"

namespace kiosk::platform {

/// A child makes its OpenGL context current, then calls open_canvas(); before that context goes,
/// close_canvas().
class CanvasWindow : public Window {
public:
  void begin_frame() override { canvas_->begin_frame(size()); }
  void present() override;
  void abandon_frame() override { canvas_->abandon_frame(); }
  TextureId upload_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) override {
    return canvas_->upload_alpha(size, coverage);
  }
  TextureId upload_rgba(const Pixels& pixels) override { return canvas_->upload_rgba(pixels); }
  void release(TextureId texture) override { canvas_->release(texture); }
  Pixels read_pixels() override { return canvas_->read_pixels(); }

protected:
  void open_canvas() { canvas_.emplace(); }
  void close_canvas() { canvas_.reset(); }
  [[nodiscard]] const GlCanvas& canvas() const { return *canvas_; }

  /// Shows what was painted.
  virtual void swap_buffers() = 0;

private:
  std::optional<GlCanvas> canvas_;
};

inline void CanvasWindow::present() {
  canvas_->end_frame();
  canvas_->paint();
  swap_buffers();
}

}  // namespace kiosk::platform
