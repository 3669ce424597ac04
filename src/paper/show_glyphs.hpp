#pragma once
// One run of glyphs onto a page, such that the page keeps its words: each glyph stands for its own
// letters. What has letters and no glyph (the space that a line break swallows, an unseen place to
// break at) Cairo would note down in a way that readers of structure trip over.

#include <cstddef>

#include "text/setting/gobject.hpp"

namespace kiosk::paper {

/// The line a run stands on, as bytes of the words that were set.
struct LineWords {
  const char* words = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool goes_on = false;  ///< another line follows
};

struct Pen {
  float x_pt = 0;
  float baseline_pt = 0;
};

void show_run(cairo_t* cairo, const LineWords& line, const PangoGlyphItem& run, Pen pen);

}  // namespace kiosk::paper
