#include "paper/pdf.hpp"

#include "paper/draw_document.hpp"
#include "paper/finish_pdf.hpp"

namespace kiosk::paper {

base::Result<std::string> PdfWriter::write(const Document& document) const {
  const auto drawn = draw_document(*fonts_, document);
  return drawn ? finish_pdf(drawn->pdf, document, drawn->elements) : drawn.error();
}

}  // namespace kiosk::paper
