#pragma once
// The names of screens and settings, as written visits, the tour and the keys of views have them.

#include <array>
#include <string>

#include "session/visit/state.hpp"

namespace kiosk::session {

inline constexpr std::array kTextSizes{TextSize::A, TextSize::APlus, TextSize::APlusPlus};
inline constexpr std::array kContrasts{Contrast::Normal, Contrast::High};

/// "welcome", "more-topics", "page".
const char* name_of(Screen screen);
/// Where a visit stands: "topics", or "page:lesson".
std::string place_of(const State& state);
/// "A", "A+" or "A++".
const char* name_of(TextSize size);
/// "light" or "high-contrast".
const char* name_of(Contrast contrast);

}  // namespace kiosk::session
