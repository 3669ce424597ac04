#pragma once
// Dear ImGui, and the pictures its draw lists show; how they are painted is the child's.

#include <filesystem>
#include <vector>

#include "platform/window.hpp"

struct ImDrawData;
struct ImGuiContext;

namespace kiosk::platform {

/// The letters of Dear ImGui's own widgets: Latin ones, arrows and marks.
struct Letters {
  std::filesystem::path regular;  ///< a font file; empty: there are no widgets, so no letters
  std::filesystem::path bold;
  float size_px = 0;
  float heading_px = 0;
};

/// Owns a context of Dear ImGui, which is the current one from begin_frame() on: a canvas whose
/// frame is done may be followed by the frame of another. Dear ImGui gets no input and no clock.
class Canvas {
public:
  /// ImGui's first font is the regular one, then the bold one, then the bold one for headings.
  explicit Canvas(const Letters& letters = {});
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;
  Canvas(Canvas&&) = delete;
  Canvas& operator=(Canvas&&) = delete;
  virtual ~Canvas();

  /// Calls of Dear ImGui are about this canvas from now on.
  void make_current();

  void begin_frame(SizePx size);

  /// Ends the frame, paints it and shows it.
  void present();

  /// Does nothing outside a frame.
  void abandon_frame();

  /// What was shown is lost (another window lay over it): the next present() shows all of it.
  virtual void show_all() {}
  /// The next present() shows a pixel at least. OpenGL shows all of every frame.
  virtual void show_a_pixel() {}

  /// As Window says of them.
  TextureId upload_alpha(SizePx size, const std::vector<std::uint8_t>& coverage);
  TextureId upload_rgba(const Pixels& pixels);
  virtual void release(TextureId texture) = 0;

  /// Uploaded and not yet released.
  [[nodiscard]] virtual std::size_t texture_count() const = 0;

  /// Of the last frame presented.
  [[nodiscard]] virtual Pixels read_pixels() = 0;

protected:
  /// Frees what was released before: no frame shows it any more.
  virtual void free_released() = 0;
  virtual void begin_painting(SizePx /*size*/) {}
  virtual void paint(ImDrawData& data) = 0;

  /// Of the size that their bytes have.
  virtual TextureId add_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) = 0;
  virtual TextureId add_rgba(const Pixels& pixels) = 0;

private:
  ImGuiContext* context_;
};

/// Of the frame it draws.
[[nodiscard]] SizePx size_of(const ImDrawData& data);

}  // namespace kiosk::platform
