#pragma once
// One paragraph, broken into lines by Pango and placed by us: Pango's own line height follows the
// font, ours follows the design.

#include <vector>

#include "text/setting/gobject.hpp"
#include "text/setting/paragraph.hpp"

namespace kiosk::text {

class ParagraphLayout {
public:
  ParagraphLayout(PangoContext* context, const Paragraph& paragraph);

  [[nodiscard]] ParagraphSize extent() const;

  /// With the current source of `cairo`, the paragraph's top left corner at 0, 0.
  void draw(cairo_t* cairo) const;

private:
  struct Line {
    PangoLayoutLine* line = nullptr;  ///< owned by layout_
    float x_px = 0;
    float right_px = 0;
  };

  void place_lines(const Paragraph& paragraph);

  GObjectPtr<PangoLayout> layout_;
  std::vector<Line> lines_;
  float size_px_ = 0;
};

}  // namespace kiosk::text
