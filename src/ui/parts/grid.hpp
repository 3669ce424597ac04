#pragma once
// Cells of equal width, in rows.

#include <cstddef>
#include <functional>

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

enum class RowHeight {
  OfItsHighest,  ///< a row is as high as the highest of its cells
  OfAll          ///< every row is as high as the highest of all cells
};

struct Grid {
  std::size_t in_row = 1;
  float gap_du = 0;  ///< between the cells of a row, and between rows
  RowHeight rows = RowHeight::OfItsHighest;
};

/// What a cell is filled with.
struct GridCells {
  std::size_t count = 0;
  /// How high the cell of this number must be at this width in du.
  std::function<float(std::size_t, float)> height_du;
  std::function<void(std::size_t, const Box&)> add;
};

[[nodiscard]] float cell_width(const Grid& grid, float width_du);

/// Of all rows and the gaps between them.
[[nodiscard]] float grid_height(const Grid& grid, const GridCells& cells, float width_du);

/// At the cursor of `column` and as wide as it; the cursor moves below the last row.
void add_grid(const Grid& grid, const GridCells& cells, Column& column);

}  // namespace kiosk::ui
