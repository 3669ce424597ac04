#pragma once
// What Cairo leaves out of a tagged PDF: the language, the words for pictures, which head a cell
// belongs to, that the title is shown, the mark of PDF/UA, and that what is not tagged is
// decoration.

#include <string>
#include <vector>

#include "paper/document.hpp"
#include "paper/element.hpp"

#include "base/result.hpp"

namespace kiosk::paper {

/// `drawn` is what Cairo wrote; `elements` in the order of its structure tree.
base::Result<std::string> finish_pdf(const std::string& drawn,
                                     const Document& document,
                                     const std::vector<Element>& elements);

}  // namespace kiosk::paper
