#pragma once
// What an SDL2 window is painted on.

#include <memory>

#include <SDL2/SDL.h>

#include "platform/canvas.hpp"

namespace kiosk::platform {

/// Null, with SDL_GetError() set, if the window has no OpenGL 3. It was opened for OpenGL and
/// outlives the canvas.
std::unique_ptr<Canvas> create_sdl2_gl_canvas(SDL_Window* window);

/// Null if SDL's driver gives no memory of 32 bits a pixel that is shown without OpenGL (in SDL
/// 2.26 those of Wayland and KMSDRM). The window was not opened for OpenGL and outlives the canvas.
std::unique_ptr<Canvas> create_sdl2_software_canvas(SDL_Window* window);

}  // namespace kiosk::platform
