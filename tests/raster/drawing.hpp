#pragma once
// Draw lists of Dear ImGui, made and painted in a test.

#include <cstdint>
#include <functional>
#include <vector>

#include "raster/imgui_texture.hpp"
#include "raster/rasterizer.hpp"
#include <imgui.h>

namespace kiosk::raster {

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
    unsigned char* coverage = nullptr;
    Picture letters;
    io.Fonts->GetTexDataAsAlpha8(&coverage, &letters.width_px, &letters.height_px);
    const auto count = static_cast<std::ptrdiff_t>(letters.width_px) * letters.height_px;
    letters.bytes.assign(coverage, coverage + count);
    io.Fonts->SetTexID(texture_of(rasterizer.pictures().add(std::move(letters))));
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
