#pragma once
// Draw lists of Dear ImGui, made and painted in a test.

#include <cstdint>
#include <functional>
#include <vector>

#include "raster/letters.hpp"
#include "raster/rasterizer.hpp"
#include <imgui.h>

#include "base/pointer_or_number.hpp"

namespace kiosk::raster {

/// The texture that draw lists name to show a picture.
inline ImTextureID texture_of(PictureName name) {
  return base::name_from<ImTextureID>(name);
}

using Draw = std::function<void(ImDrawList&)>;

/// Frames drawn in plain memory.
class Drawing {
public:
  explicit Drawing(int width_px = 200, int height_px = 150)
      : width_px_(width_px)
      , height_px_(height_px)
      , pixels(static_cast<std::size_t>(width_px) * static_cast<std::size_t>(height_px)) {
    ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {static_cast<float>(width_px), static_cast<float>(height_px)};
    io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
    add_letters(*io.Fonts, rasterizer.pictures());
  }
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;
  Drawing(Drawing&&) = delete;
  Drawing& operator=(Drawing&&) = delete;
  ~Drawing() { ImGui::DestroyContext(); }

  /// One frame; the areas painted.
  std::vector<Area> draw(const Draw& what) {
    ImGui::NewFrame();
    what(*ImGui::GetBackgroundDrawList());
    ImGui::Render();
    return rasterizer.paint(*ImGui::GetDrawData(), surface());
  }

  [[nodiscard]] std::uint32_t at(int x, int y) const {
    return pixels.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(width_px_) +
                     static_cast<std::size_t>(x));
  }
  [[nodiscard]] Surface surface() { return {pixels.data(), width_px_, height_px_, width_px_}; }

private:
  int width_px_;
  int height_px_;

public:
  Rasterizer rasterizer;
  std::vector<std::uint32_t> pixels;
};

}  // namespace kiosk::raster
