#pragma once
// Where OpenGL paints.

#include "platform/window.hpp"

namespace kiosk::platform {

/// Owns an OpenGL 3 context, which is current as long as it lives.
class GlScreen {
public:
  GlScreen() = default;
  GlScreen(const GlScreen&) = delete;
  GlScreen& operator=(const GlScreen&) = delete;
  GlScreen(GlScreen&&) = delete;
  GlScreen& operator=(GlScreen&&) = delete;
  virtual ~GlScreen() = default;

  /// Frames of this size are painted into the framebuffer that is bound from now on.
  virtual void begin(SizePx /*size*/) {}

  /// Shows what was painted.
  virtual void show() = 0;
};

}  // namespace kiosk::platform
