#pragma once
// Where each piece of a document stands: columns filled from the top, headings kept with what they
// head, table heads repeated, the last page's columns made equal. Knows heights alone.

#include <cstddef>
#include <vector>

#include "paper/pieces.hpp"

namespace kiosk::paper {

struct PageRoom {
  float height_pt = 0;
  int columns = 1;
  float across_gap_pt = 0;  ///< between what goes across and the columns under it
};

struct Place {
  std::size_t page = 0;  ///< from 0
  int column = 0;
  float top_pt = 0;  ///< of the piece, below its repeated head
  bool head_above = false;
};

/// One place for each piece. A piece taller than a page stands on one of its own all the same.
[[nodiscard]] std::vector<Place> place_pieces(const Pieces& pieces, const PageRoom& room);

}  // namespace kiosk::paper
