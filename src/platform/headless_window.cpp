#include "platform/headless_window.hpp"

#include <thread>
#include <utility>

#include "platform/egl_screen.hpp"
#include "platform/gl_canvas.hpp"
#include "platform/memory_screen.hpp"

namespace kiosk::platform {

base::Result<std::unique_ptr<HeadlessWindow>> HeadlessWindow::create(SizePx size,
                                                                     Renderer renderer) {
  std::unique_ptr<Canvas> canvas;
  if (renderer == Renderer::OpenGl) {
    auto screen = create_egl_screen();
    if (!screen) {
      return screen.error();
    }
    canvas = std::make_unique<GlCanvas>(std::move(*screen));
  } else {
    canvas = std::make_unique<SoftwareCanvas>(std::make_unique<MemoryScreen>());
  }
  return std::unique_ptr<HeadlessWindow>(new HeadlessWindow(std::move(canvas), size));
}

HeadlessWindow::HeadlessWindow(std::unique_ptr<Canvas> canvas, SizePx size)
    : CanvasWindow(std::move(canvas))
    , size_(size) {
}

void HeadlessWindow::resize(SizePx size) {
  size_ = size;
  WindowEvent event;
  event.kind = EventKind::Resized;
  events_.push_back(event);
}

std::vector<WindowEvent> HeadlessWindow::wait(std::chrono::milliseconds timeout) {
  if (events_.empty()) {
    std::this_thread::sleep_for(timeout);
  }
  return std::exchange(events_, {});
}

}  // namespace kiosk::platform
