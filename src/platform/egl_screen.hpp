#pragma once
// OpenGL with no screen: EGL without a surface.

#include <memory>

#include "base/result.hpp"
#include "platform/gl_screen.hpp"

namespace kiosk::platform {

/// Fails if EGL cannot give OpenGL 3 without a surface.
base::Result<std::unique_ptr<GlScreen>> create_egl_screen();

}  // namespace kiosk::platform
