#pragma once

#include <string>

#include "paper/document.hpp"

namespace kiosk::paper {

/// A figure with its labels as words above it. The picture is part of the page's own text.
[[nodiscard]] std::string html_picture(const Picture& picture);

}  // namespace kiosk::paper
