#pragma once
// An off-screen picture OpenGL can paint into and that can be read back.

#include <cstdint>

#include "platform/window.hpp"

namespace kiosk::platform {

/// Needs a current OpenGL context as long as it lives.
class RenderTarget {
public:
  explicit RenderTarget(SizePx size);
  RenderTarget(const RenderTarget&) = delete;
  RenderTarget& operator=(const RenderTarget&) = delete;
  RenderTarget(RenderTarget&&) = delete;
  RenderTarget& operator=(RenderTarget&&) = delete;
  ~RenderTarget();

  /// Paints go here from now on.
  void bind() const;

  [[nodiscard]] SizePx size() const { return size_; }
  [[nodiscard]] Pixels read() const;

private:
  SizePx size_;
  std::uint32_t texture_ = 0;
  std::uint32_t framebuffer_ = 0;
};

}  // namespace kiosk::platform
