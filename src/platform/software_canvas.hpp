#pragma once
// Dear ImGui painted without OpenGL, into a screen's own memory.

#include <memory>
#include <vector>

#include "raster/rasterizer.hpp"

#include "platform/canvas.hpp"

namespace kiosk::platform {

/// Memory whose pixels can be shown.
class PixelScreen {
public:
  PixelScreen() = default;
  PixelScreen(const PixelScreen&) = delete;
  PixelScreen& operator=(const PixelScreen&) = delete;
  PixelScreen(PixelScreen&&) = delete;
  PixelScreen& operator=(PixelScreen&&) = delete;
  virtual ~PixelScreen() = default;

  enum class Memory {
    Same,   ///< holds what was last painted
    Fresh,  ///< holds anything
  };
  struct Opened {
    raster::Surface surface;  ///< valid until the next open(); of no size if there is none now
    Memory memory = Memory::Same;
  };

  /// For a frame of this size. The surface may be smaller or larger: a window just resized.
  virtual Opened open(SizePx size) = 0;
  virtual void show(const std::vector<raster::Area>& areas) = 0;
};

class SoftwareCanvas final : public Canvas {
public:
  explicit SoftwareCanvas(std::unique_ptr<PixelScreen> screen, const Letters& letters = {});

  void show_all() override { shows_all_ = true; }
  void show_a_pixel() override { shows_a_pixel_ = true; }
  void release(TextureId texture) override;
  [[nodiscard]] std::size_t texture_count() const override;
  [[nodiscard]] Pixels read_pixels() override;

protected:
  void free_released() override;
  void paint(ImDrawData& data) override;
  TextureId add_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) override;
  TextureId add_rgba(const Pixels& pixels) override;

private:
  std::unique_ptr<PixelScreen> screen_;
  raster::Rasterizer rasterizer_;
  raster::Surface surface_;  ///< of the last frame
  std::vector<TextureId> released_;
  bool shows_all_ = true;
  bool shows_a_pixel_ = false;
};

}  // namespace kiosk::platform
