#include "ui/parts/grid.hpp"

#include <algorithm>
#include <vector>

namespace kiosk::ui {

namespace {

float highest(const GridCells& cells, std::size_t begin, std::size_t end, float width_du) {
  float height = 0;
  for (std::size_t i = begin; i < end; ++i) {
    height = std::max(height, cells.height_du(i, width_du));
  }
  return height;
}

/// The height of each row.
std::vector<float> row_heights(const Grid& grid, const GridCells& cells, float width_du) {
  std::vector<float> heights;
  for (std::size_t first = 0; first < cells.count; first += grid.in_row) {
    const std::size_t end = std::min(first + grid.in_row, cells.count);
    heights.push_back(highest(cells, first, end, width_du));
  }
  if (grid.rows == RowHeight::OfAll && !heights.empty()) {
    heights.assign(heights.size(), *std::max_element(heights.begin(), heights.end()));
  }
  return heights;
}

}  // namespace

float cell_width(const Grid& grid, float width_du) {
  const auto gaps = static_cast<float>(grid.in_row - 1);
  return (width_du - gaps * grid.gap_du) / static_cast<float>(grid.in_row);
}

float grid_height(const Grid& grid, const GridCells& cells, float width_du) {
  float height = -grid.gap_du;
  for (const float row : row_heights(grid, cells, cell_width(grid, width_du))) {
    height += row + grid.gap_du;
  }
  return std::max(height, 0.0F);
}

void add_grid(const Grid& grid, const GridCells& cells, Column& column) {
  const float width = cell_width(grid, column.width_du);
  std::size_t cell = 0;
  for (const float height : row_heights(grid, cells, width)) {
    column.y_du += cell > 0 ? grid.gap_du : 0;
    const std::size_t end = std::min(cell + grid.in_row, cells.count);
    for (float x = column.x_du; cell < end; ++cell, x += width + grid.gap_du) {
      cells.add(cell, {x, column.y_du, width, height});
    }
    column.y_du += height;
  }
}

}  // namespace kiosk::ui
