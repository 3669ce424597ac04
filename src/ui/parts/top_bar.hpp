#pragma once
// The top bar: clinic, step, languages, text size, display.

#include <string>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

/// Bottom edge of the top bar.
inline constexpr float kTopBarDu = 96;

/// Returns the step words where there is no room for them.
std::string add_top_bar(Builder& builder, const session::Chrome& chrome, session::TextSize size);

}  // namespace kiosk::ui
