#pragma once
// The colours a figure may paint with, by name; the theme gives each its value.

#include <array>
#include <string_view>

namespace kiosk::dialogue {

/// After "fill-" or "stroke-" in the class of a shape.
inline constexpr std::array<std::string_view, 14> kFigureColours{"paper",
                                                                 "card",
                                                                 "ink",
                                                                 "ink-soft",
                                                                 "line",
                                                                 "teal",
                                                                 "teal-deep",
                                                                 "teal-tint",
                                                                 "amber",
                                                                 "amber-tint",
                                                                 "red",
                                                                 "red-deep",
                                                                 "red-tint",
                                                                 "body"};

}  // namespace kiosk::dialogue
