#include "platform/software_canvas.hpp"

#include <algorithm>
#include <utility>

#include "raster/letters.hpp"
#include <imgui.h>

namespace kiosk::platform {

SoftwareCanvas::SoftwareCanvas(std::unique_ptr<PixelScreen> screen, const Letters& letters)
    : Canvas(letters)
    , screen_(std::move(screen)) {
  ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  raster::add_letters(*ImGui::GetIO().Fonts, rasterizer_.pictures());
}

void SoftwareCanvas::paint(ImDrawData& data) {
  const auto opened = screen_->open(size_of(data));
  surface_ = opened.surface;
  if (opened.memory == PixelScreen::Memory::Fresh) {
    rasterizer_.forget();
  }
  auto areas = rasterizer_.paint(data, surface_);
  if (std::exchange(shows_all_, false) && !surface_.area().empty()) {
    areas = {surface_.area()};
  }
  if (std::exchange(shows_a_pixel_, false) && areas.empty() && !surface_.area().empty()) {
    areas = {{0, 0, 1, 1}};
  }
  if (!areas.empty()) {
    screen_->show(areas);
  }
}

Pixels SoftwareCanvas::read_pixels() {
  return {{surface_.width_px, surface_.height_px}, raster::rgba_of(surface_)};
}

TextureId SoftwareCanvas::add_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) {
  return rasterizer_.pictures().add(
      {size.width, size.height, raster::Coverage(size.width, coverage)});
}

TextureId SoftwareCanvas::add_rgba(const Pixels& pixels) {
  return rasterizer_.pictures().add(
      {pixels.size.width, pixels.size.height, raster::ColourRuns(pixels.size.width, pixels.rgba)});
}

void SoftwareCanvas::release(TextureId texture) {
  const bool again = std::find(released_.begin(), released_.end(), texture) != released_.end();
  if (!again && rasterizer_.pictures().find(texture) != nullptr) {
    released_.push_back(texture);
  }
}

std::size_t SoftwareCanvas::texture_count() const {
  return rasterizer_.pictures().count() - 1 - released_.size();  // the letters are Dear ImGui's
}

void SoftwareCanvas::free_released() {
  for (const auto texture : released_) {
    rasterizer_.pictures().remove(texture);
  }
  released_.clear();
}

}  // namespace kiosk::platform
