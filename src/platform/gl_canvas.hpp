#pragma once
// Dear ImGui on OpenGL: what every window does alike.

#include <unordered_set>
#include <vector>

#include "platform/window.hpp"

namespace kiosk::platform {

/// Needs a current OpenGL 3 context as long as it lives. One at a time: it owns ImGui's context.
/// Dear ImGui gets no input and no clock; it only draws.
class GlCanvas {
public:
  GlCanvas();
  GlCanvas(const GlCanvas&) = delete;
  GlCanvas& operator=(const GlCanvas&) = delete;
  GlCanvas(GlCanvas&&) = delete;
  GlCanvas& operator=(GlCanvas&&) = delete;
  ~GlCanvas();

  void begin_frame(SizePx size);
  void end_frame();

  /// Does nothing outside a frame.
  void abandon_frame();

  /// Paints the last ended frame into the framebuffer that is bound. May be called again.
  void paint() const;

  /// Of the last ended frame, painted again; leaves the window's own framebuffer bound.
  [[nodiscard]] Pixels read_pixels() const;

  TextureId upload_alpha(SizePx size, const std::vector<std::uint8_t>& coverage);
  TextureId upload_rgba(const Pixels& pixels);

  /// The texture lives until the next frame begins: the frame under way may still draw it.
  void release(TextureId texture);

  /// Uploaded and not yet released.
  [[nodiscard]] std::size_t texture_count() const { return textures_.size(); }

private:
  TextureId
  upload(SizePx size, std::int32_t stored_as, std::uint32_t given_as, const std::uint8_t* bytes);
  void delete_released();

  std::unordered_set<std::uint32_t> textures_;
  std::vector<std::uint32_t> released_;
  bool has_swizzle_ = false;
};

}  // namespace kiosk::platform
