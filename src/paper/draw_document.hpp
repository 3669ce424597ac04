#pragma once
// A whole document onto the pages of a PDF.

#include "paper/document.hpp"
#include "paper/draw_pages.hpp"

#include "base/result.hpp"

namespace kiosk::text {
struct FontSet;
}

namespace kiosk::paper {

/// Fails on a document that check_document() refuses, and on a picture that is no SVG.
base::Result<DrawnPages> draw_document(const text::FontSet& fonts, const Document& document);

}  // namespace kiosk::paper
