#pragma once
// Dear ImGui painted with OpenGL, by its own backend.

#include <memory>
#include <unordered_set>
#include <vector>

#include "platform/canvas.hpp"
#include "platform/gl_screen.hpp"

namespace kiosk::platform {

class GlCanvas final : public Canvas {
public:
  explicit GlCanvas(std::unique_ptr<GlScreen> screen, const Letters& letters = {});
  GlCanvas(const GlCanvas&) = delete;
  GlCanvas& operator=(const GlCanvas&) = delete;
  GlCanvas(GlCanvas&&) = delete;
  GlCanvas& operator=(GlCanvas&&) = delete;
  ~GlCanvas() override;

  void release(TextureId texture) override;
  [[nodiscard]] std::size_t texture_count() const override { return textures_.size(); }

  /// Painted again; leaves the window's own framebuffer bound.
  [[nodiscard]] Pixels read_pixels() override;

protected:
  void free_released() override;
  void begin_painting(SizePx size) override;
  void paint(ImDrawData& data) override;
  TextureId add_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) override;
  TextureId add_rgba(const Pixels& pixels) override;

private:
  TextureId
  upload(SizePx size, std::int32_t stored_as, std::uint32_t given_as, const std::uint8_t* bytes);

  std::unique_ptr<GlScreen> screen_;
  std::unordered_set<std::uint32_t> textures_;
  std::vector<std::uint32_t> released_;
  bool has_swizzle_ = false;
};

}  // namespace kiosk::platform
