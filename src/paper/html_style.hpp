#pragma once
// How a document looks in a browser and on its printed pages.

#include <string>

#include "paper/document.hpp"

namespace kiosk::paper {

[[nodiscard]] std::string html_style(const Document& document);

}  // namespace kiosk::paper
