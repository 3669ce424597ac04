#include "platform/render_target.hpp"

#include <algorithm>
#include <cstring>

#include "platform/gl.hpp"

namespace kiosk::platform {

RenderTarget::RenderTarget(SizePx size)
    : size_{std::max(1, size.width), std::max(1, size.height)} {
  glGenTextures(1, &texture_);
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexImage2D(
      GL_TEXTURE_2D, 0, GL_RGBA8, size_.width, size_.height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glGenFramebuffers(1, &framebuffer_);
  bind();
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_, 0);
}

RenderTarget::~RenderTarget() {
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  glDeleteFramebuffers(1, &framebuffer_);
  glDeleteTextures(1, &texture_);
}

void RenderTarget::bind() const {
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
}

Pixels RenderTarget::read() const {
  Pixels pixels;
  pixels.size = size_;
  const auto row = static_cast<std::size_t>(size_.width) * 4U;
  const auto rows = static_cast<std::size_t>(size_.height);
  pixels.rgba.resize(row * rows);
  std::vector<std::uint8_t> upside_down(row * rows);
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, size_.width, size_.height, GL_RGBA, GL_UNSIGNED_BYTE, upside_down.data());
  // OpenGL's first row is the lowest.
  for (std::size_t top = 0; top < rows; ++top) {
    std::memcpy(&pixels.rgba[top * row], &upside_down[(rows - 1 - top) * row], row);
  }
  return pixels;
}

}  // namespace kiosk::platform
