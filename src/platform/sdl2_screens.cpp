#include "platform/sdl2_screens.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>

#include "platform/gl_canvas.hpp"
#include "platform/software_canvas.hpp"

namespace kiosk::platform {

namespace {

class Sdl2GlScreen final : public GlScreen {
public:
  Sdl2GlScreen(SDL_Window* window, SDL_GLContext context)
      : window_(window)
      , context_(context) {}
  Sdl2GlScreen(const Sdl2GlScreen&) = delete;
  Sdl2GlScreen& operator=(const Sdl2GlScreen&) = delete;
  Sdl2GlScreen(Sdl2GlScreen&&) = delete;
  Sdl2GlScreen& operator=(Sdl2GlScreen&&) = delete;
  ~Sdl2GlScreen() override { SDL_GL_DeleteContext(context_); }

  void show() override { SDL_GL_SwapWindow(window_); }

private:
  SDL_Window* window_;
  SDL_GLContext context_;
};

/// 0x00RRGGBB or with four bytes used alike.
bool is_paintable(const SDL_Surface* surface) {
  return surface != nullptr && (surface->format->format == SDL_PIXELFORMAT_XRGB8888 ||
                                surface->format->format == SDL_PIXELFORMAT_ARGB8888);
}

class Sdl2PixelScreen final : public PixelScreen {
public:
  explicit Sdl2PixelScreen(SDL_Window* window)
      : window_(window) {}

  Opened open(SizePx /*size*/) override {
    // SDL makes another one once the window has changed its size.
    SDL_Surface* const surface = SDL_GetWindowSurface(window_);
    if (!is_paintable(surface)) {
      return {{}, Memory::Fresh};
    }
    // A mark of ours: the address of a new surface may be that of the old one.
    const auto memory = surface->userdata == this ? Memory::Same : Memory::Fresh;
    surface->userdata = this;
    return {{static_cast<std::uint32_t*>(surface->pixels),
             surface->w,
             surface->h,
             surface->pitch / static_cast<int>(sizeof(std::uint32_t))},
            memory};
  }

  void show(const std::vector<raster::Area>& areas) override {
    std::vector<SDL_Rect> rects;
    rects.reserve(areas.size());
    std::transform(areas.begin(), areas.end(), std::back_inserter(rects), [](const auto& area) {
      return SDL_Rect{area.left, area.top, area.right - area.left, area.bottom - area.top};
    });
    if (SDL_UpdateWindowSurfaceRects(window_, rects.data(), static_cast<int>(rects.size())) != 0) {
      throw std::runtime_error(std::string("the screen took no picture: ") + SDL_GetError());
    }
  }

private:
  SDL_Window* window_;
};

}  // namespace

std::unique_ptr<Canvas> create_sdl2_gl_canvas(SDL_Window* window) {
  auto* const context = SDL_GL_CreateContext(window);
  if (context == nullptr) {
    return nullptr;
  }
  SDL_GL_SetSwapInterval(1);
  return std::make_unique<GlCanvas>(std::make_unique<Sdl2GlScreen>(window, context));
}

std::unique_ptr<Canvas> create_sdl2_software_canvas(SDL_Window* window) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");  // SDL itself would use OpenGL
  if (!is_paintable(SDL_GetWindowSurface(window))) {
    return nullptr;
  }
  return std::make_unique<SoftwareCanvas>(std::make_unique<Sdl2PixelScreen>(window));
}

}  // namespace kiosk::platform
