#pragma once
// Proves that an SVG file holds plain shapes painted by class and nothing that could reach outside:
// a list of what is allowed, not of what is known to be bad.

#include <optional>

#include "dialogue/diagnostics/file_report.hpp"

namespace kiosk::dialogue {

struct SvgSize {
  float width = 0;
  float height = 0;
};

/// The size of the viewBox; nothing, and at least one diagnostic, if the file cannot be used.
[[nodiscard]] std::optional<SvgSize> check_svg(FileReport& report);

}  // namespace kiosk::dialogue
