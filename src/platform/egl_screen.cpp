#include "platform/egl_screen.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include "platform/gl.hpp"
#include "platform/render_target.hpp"

namespace kiosk::platform {

namespace {

base::Error cannot(const char* what) {
  return base::Error(std::string("cannot draw without a screen: ") + what +
                     " (is Mesa's libegl-mesa0 installed?)");
}

struct Egl {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
};

class EglScreen final : public GlScreen {
public:
  EglScreen() = default;
  EglScreen(const EglScreen&) = delete;
  EglScreen& operator=(const EglScreen&) = delete;
  EglScreen(EglScreen&&) = delete;
  EglScreen& operator=(EglScreen&&) = delete;
  ~EglScreen() override {
    target_.reset();
    if (egl_.display == EGL_NO_DISPLAY) {
      return;
    }
    eglMakeCurrent(egl_.display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    if (egl_.context != EGL_NO_CONTEXT) {
      eglDestroyContext(egl_.display, egl_.context);
    }
    eglTerminate(egl_.display);
  }

  /// Ended with the screen.
  Egl& egl() { return egl_; }

  void begin(SizePx size) override {
    if (!target_ || target_->size() != size) {
      target_.emplace(size);
    }
    target_->bind();
  }

  /// Waits until the frame is drawn, as the swap of a real window does: what earlier frames
  /// released is only freed then.
  void show() override { glFinish(); }

private:
  Egl egl_;
  std::optional<RenderTarget> target_;
};

}  // namespace

base::Result<std::unique_ptr<GlScreen>> create_egl_screen() {
  auto screen = std::make_unique<EglScreen>();
  auto& [display, context] = screen->egl();
  display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, nullptr, nullptr);
  if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) == EGL_FALSE) {
    return cannot("EGL has no surfaceless display");
  }
  constexpr std::array<EGLint, 5> kConfig{
      EGL_SURFACE_TYPE, EGL_DONT_CARE, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
  constexpr std::array<EGLint, 5> kVersion{
      EGL_CONTEXT_MAJOR_VERSION, 3, EGL_CONTEXT_MINOR_VERSION, 0, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE ||
      eglChooseConfig(display, kConfig.data(), &config, 1, &count) == EGL_FALSE || count == 0) {
    return cannot("EGL has no OpenGL");
  }
  context = eglCreateContext(display, config, EGL_NO_CONTEXT, kVersion.data());
  if (context == EGL_NO_CONTEXT ||
      eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_FALSE) {
    return cannot("EGL has no OpenGL 3");
  }
  return std::unique_ptr<GlScreen>(std::move(screen));
}

}  // namespace kiosk::platform
