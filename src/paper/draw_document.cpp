#include "paper/draw_document.hpp"

#include "paper/setting.hpp"

#include "text/setting/fonts.hpp"

namespace kiosk::paper {

base::Result<DrawnPages> draw_document(const text::FontSet& fonts, const Document& document) {
  if (const auto checked = check_document(document); !checked) {
    return checked.error();
  }
  PangoContext* context = fonts.context.get();
  const auto pieces = set_document(context, document);
  if (!pieces) {
    return pieces.error();
  }
  return draw_pages(context, document, *pieces);
}

}  // namespace kiosk::paper
