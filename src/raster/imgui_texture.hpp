#pragma once
// Dear ImGui names a texture by a pointer or, from 1.91.4 on, by a number.

#include <type_traits>

#include "raster/picture.hpp"
#include <imgui.h>

namespace kiosk::raster {

template <typename Id = ImTextureID>
Id texture_of(PictureName name) {
  if constexpr (std::is_pointer_v<Id>) {
    return reinterpret_cast<Id>(name);  // NOLINT(performance-no-int-to-ptr): that is its type
  } else {
    return static_cast<Id>(name);
  }
}

template <typename Id>
PictureName name_of(Id texture) {
  if constexpr (std::is_pointer_v<Id>) {
    return reinterpret_cast<PictureName>(texture);
  } else {
    return static_cast<PictureName>(texture);
  }
}

}  // namespace kiosk::raster
