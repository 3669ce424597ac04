#include "platform/headless_window.hpp"

#include <array>
#include <thread>
#include <utility>

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include "platform/gl.hpp"

namespace kiosk::platform {
namespace {

base::Error cannot(const char* what) {
  return base::Error(std::string("cannot draw without a screen: ") + what +
                     " (is Mesa's libegl-mesa0 installed?)");
}

}  // namespace

/// EGL's display and context; ends both.
struct HeadlessWindow::Context {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;

  Context() = default;
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  Context(Context&&) = delete;
  Context& operator=(Context&&) = delete;
  ~Context() {
    if (display == EGL_NO_DISPLAY) {
      return;
    }
    eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    if (context != EGL_NO_CONTEXT) {
      eglDestroyContext(display, context);
    }
    eglTerminate(display);
  }
};

base::Result<std::unique_ptr<HeadlessWindow>> HeadlessWindow::create(SizePx size) {
  auto egl = std::make_unique<Context>();
  egl->display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr);
  if (egl->display == EGL_NO_DISPLAY ||
      eglInitialize(egl->display, nullptr, nullptr) == EGL_FALSE) {
    return cannot("EGL has no surfaceless display");
  }
  constexpr std::array<EGLint, 5> kConfig{
      EGL_SURFACE_TYPE, EGL_DONT_CARE, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
  constexpr std::array<EGLint, 5> kVersion{
      EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 0, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE ||
      eglChooseConfig(egl->display, kConfig.data(), &config, 1, &count) == EGL_FALSE ||
      count == 0) {
    return cannot("EGL has no OpenGL");
  }
  egl->context = eglCreateContext(egl->display, config, EGL_NO_CONTEXT, kVersion.data());
  if (egl->context == EGL_NO_CONTEXT ||
      eglMakeCurrent(egl->display, EGL_NO_SURFACE, EGL_NO_SURFACE, egl->context) == EGL_FALSE) {
    return cannot("EGL has no OpenGL 3");
  }
  return std::unique_ptr<HeadlessWindow>(new HeadlessWindow(std::move(egl), size));
}

HeadlessWindow::HeadlessWindow(std::unique_ptr<Context> context, SizePx size)
    : context_(std::move(context))
    , size_(size) {
  target_.emplace(size);
  open_canvas();
}

HeadlessWindow::~HeadlessWindow() {
  close_canvas();
  target_.reset();
}

void HeadlessWindow::begin_frame() {
  if (target_->size() != size_) {
    target_.emplace(size_);
  }
  target_->bind();
  CanvasWindow::begin_frame();
}

void HeadlessWindow::present() {
  CanvasWindow::present();
  glFinish();
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
