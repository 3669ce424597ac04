#pragma once
// A document as what is drawn: pieces that no page break parts, from top to bottom, and the
// structure elements that their words belong to.

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "paper/element.hpp"

#include "base/colour.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::paper {

/// Something drawn for one element, the top left corner of its piece at 0, 0.
struct Stretch {
  ElementId element = kArtifact;
  std::function<void(cairo_t*)> draw;
};

/// Whether a piece stands in its column or goes across all of them.
enum class Across { No, Yes };
/// Whether a piece needs the next one under it on the same page.
enum class KeepWithNext { No, Yes };
enum class NewPage { No, Yes };

/// The ground of neighbouring pieces: one rounded box around them on each page.
struct Ground {
  base::Rgb colour;
  float radius_pt = 0;
};

struct Piece {
  float height_pt = 0;
  float above_pt = 0;  ///< white before it, but not at the top of a column
  KeepWithNext keep = KeepWithNext::No;
  Across across = Across::No;
  NewPage new_page = NewPage::No;
  std::optional<std::size_t> ground;  ///< of Pieces::grounds
  std::optional<std::size_t> head;    ///< of Pieces::heads: repeated above it on a new page
  std::vector<Stretch> stretches;     ///< in reading order
};

/// An entry of the outline that readers of PDF show beside the pages.
struct OutlineEntry {
  std::size_t piece = 0;
  int level = 1;
  std::string words;
};

struct Pieces {
  std::vector<Piece> pieces;
  std::vector<Element> elements;
  std::vector<Ground> grounds;
  std::vector<Piece> heads;
  std::vector<OutlineEntry> outline;

  ElementId add(Element element) {
    elements.push_back(std::move(element));
    return elements.size() - 1;
  }
};

}  // namespace kiosk::paper
