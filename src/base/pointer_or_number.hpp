#pragma once
// A name that is a pointer in some versions of a library and a number in others, as Dear ImGui's
// ImTextureID is (a number from 1.91.4 on).

#include <cstdint>
#include <type_traits>

namespace kiosk::base {

/// A template, so that only the branch that fits the type is compiled.
template <typename Name>
[[nodiscard]] Name name_from(std::uintptr_t number) {
  if constexpr (std::is_pointer_v<Name>) {
    return reinterpret_cast<Name>(number);  // NOLINT(performance-no-int-to-ptr): that is its type
  } else {
    return static_cast<Name>(number);
  }
}

template <typename Name>
[[nodiscard]] std::uintptr_t number_from(Name name) {
  if constexpr (std::is_pointer_v<Name>) {
    return reinterpret_cast<std::uintptr_t>(name);
  } else {
    return static_cast<std::uintptr_t>(name);
  }
}

}  // namespace kiosk::base
