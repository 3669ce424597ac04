#include "paper/pdf.hpp"

#include "paper/draw_pages.hpp"
#include "paper/finish_pdf.hpp"
#include "paper/setting.hpp"

#include "text/setting/fonts.hpp"

namespace kiosk::paper {

base::Result<std::string> PdfWriter::write(const Document& document) const {
  if (const auto checked = check_document(document); !checked) {
    return checked.error();
  }
  PangoContext* context = fonts_->context.get();
  const auto pieces = set_document(context, document);
  if (!pieces) {
    return pieces.error();
  }
  const auto drawn = draw_pages(context, document, *pieces);
  if (!drawn) {
    return drawn.error();
  }
  return finish_pdf(drawn->pdf, document, drawn->elements);
}

}  // namespace kiosk::paper
