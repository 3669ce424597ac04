#pragma once
// A style in Pango's terms.

#include <vector>

#include "text/setting/gobject.hpp"
#include "text/setting/marks.hpp"
#include "text/setting/paragraph.hpp"

namespace kiosk::text {

[[nodiscard]] float to_px(int pango_units);
[[nodiscard]] int to_pango(float px);

[[nodiscard]] FontDescriptionPtr font_of(const ParagraphStyle& style);

/// `attribute`, which becomes the list's, on the bytes [begin, end) of `range`.
void add_attribute(PangoAttrList* attributes, PangoAttribute* attribute, const ByteRange& range);

/// What every paragraph of this style has, and `bold` in bold.
[[nodiscard]] AttributesPtr attributes_of(const ParagraphStyle& style,
                                          const std::vector<ByteRange>& bold);

}  // namespace kiosk::text
