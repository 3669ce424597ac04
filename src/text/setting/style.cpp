#include "text/setting/style.hpp"

#include <cmath>

#include "text/setting/fonts.hpp"

namespace kiosk::text {

float to_px(int pango_units) {
  return static_cast<float>(pango_units) / PANGO_SCALE;
}

int to_pango(float px) {
  return static_cast<int>(std::lround(px * PANGO_SCALE));
}

FontDescriptionPtr font_of(const ParagraphStyle& style) {
  FontDescriptionPtr font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), kFamilies);
  pango_font_description_set_absolute_size(font.get(), std::round(style.size_px * PANGO_SCALE));
  pango_font_description_set_weight(
      font.get(), style.weight == Weight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  return font;
}

void add_attribute(PangoAttrList* attributes, PangoAttribute* attribute, const ByteRange& range) {
  attribute->start_index = static_cast<guint>(range.begin);
  attribute->end_index = static_cast<guint>(range.end);
  pango_attr_list_insert(attributes, attribute);
}

AttributesPtr attributes_of(const ParagraphStyle& style, const std::vector<ByteRange>& bold) {
  AttributesPtr attributes(pango_attr_list_new());
  pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
  if (!style.language.empty()) {
    pango_attr_list_insert(
        attributes.get(),
        pango_attr_language_new(pango_language_from_string(style.language.c_str())));
  }
  for (const ByteRange& range : bold) {
    add_attribute(attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), range);
  }
  return attributes;
}

}  // namespace kiosk::text
