// Beside pdf.cpp, so that a program that only prints needs no qpdf.

#include "paper/draw_document.hpp"
#include "paper/pdf.hpp"

namespace kiosk::paper {

base::Result<std::string> PdfWriter::write_to_print(const Document& document) const {
  auto drawn = draw_document(*fonts_, document);
  return drawn ? base::Result<std::string>(std::move(drawn->pdf)) : drawn.error();
}

}  // namespace kiosk::paper
