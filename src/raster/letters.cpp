#include "raster/letters.hpp"

#include <cstddef>
#include <span>

#include <imgui.h>

#include "base/pointer_or_number.hpp"

namespace kiosk::raster {

void add_letters(ImFontAtlas& fonts, Pictures& pictures) {
  unsigned char* alpha = nullptr;
  int width_px = 0;
  int height_px = 0;
  fonts.GetTexDataAsAlpha8(&alpha, &width_px, &height_px);
  const auto count = static_cast<std::size_t>(width_px) * static_cast<std::size_t>(height_px);
  const auto name =
      pictures.add({width_px, height_px, Coverage(width_px, std::span(alpha, count))});
  fonts.SetTexID(base::name_from<ImTextureID>(name));
}

}  // namespace kiosk::raster
