#include "raster/letters.hpp"

#include <cstddef>
#include <utility>

#include <imgui.h>

#include "base/pointer_or_number.hpp"

namespace kiosk::raster {

void add_letters(ImFontAtlas& fonts, Pictures& pictures) {
  unsigned char* coverage = nullptr;
  Picture picture;
  fonts.GetTexDataAsAlpha8(&coverage, &picture.width_px, &picture.height_px);
  const auto count = static_cast<std::ptrdiff_t>(picture.width_px) *
                     static_cast<std::ptrdiff_t>(picture.height_px);
  picture.bytes.assign(coverage, coverage + count);
  fonts.SetTexID(base::name_from<ImTextureID>(pictures.add(std::move(picture))));
}

}  // namespace kiosk::raster
