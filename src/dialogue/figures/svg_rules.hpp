#pragma once
// What a figure may hold: elements, attributes, classes. Used by svg_check.cpp alone.

#include <optional>
#include <string>
#include <vector>

namespace kiosk::dialogue {

enum class SvgElement { Shape, Container, Words };

/// Nothing for an element a figure must not have.
[[nodiscard]] std::optional<SvgElement> svg_element(const std::string& name);

enum class SvgAttribute { Plain, Paint, Class, Frame, Link, Action, Style, Unknown };

[[nodiscard]] SvgAttribute svg_attribute(const std::string& name);

/// "fill-teal", "stroke-ink", …
[[nodiscard]] const std::vector<std::string>& svg_classes();

}  // namespace kiosk::dialogue
