#pragma once
// A document as one HTML file that needs nothing else: no script, no font, no picture of its own.

#include <string>

#include "paper/document.hpp"

#include "base/result.hpp"

namespace kiosk::paper {

/// Fails on a document that check_document() refuses. The same document gives the same bytes.
[[nodiscard]] base::Result<std::string> write_html(const Document& document);

}  // namespace kiosk::paper
