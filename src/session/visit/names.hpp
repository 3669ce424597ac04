#pragma once
// The names of screens and settings, as written visits, the tour and the keys of views have them.

#include <array>
#include <optional>
#include <string>
#include <string_view>

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
/// "no-paper": one word, for programs.
const char* name_of(PrintStage stage);
/// Nothing if no stage has this name.
std::optional<PrintStage> print_stage_of(std::string_view name);
/// "light" or "high-contrast".
const char* name_of(Contrast contrast);

}  // namespace kiosk::session
