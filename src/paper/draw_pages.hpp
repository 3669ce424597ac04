#pragma once
// Pieces in their places onto the pages of a PDF, each in its structure element.

#include <string>
#include <vector>

#include "paper/document.hpp"
#include "paper/pages.hpp"
#include "paper/pieces.hpp"

#include "base/result.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::paper {

struct DrawnPages {
  std::string pdf;                ///< tagged, but without what finish_pdf() adds
  std::vector<Element> elements;  ///< in the order of the structure tree
};

base::Result<DrawnPages>
draw_pages(PangoContext* context, const Document& document, const Pieces& pieces);

}  // namespace kiosk::paper
