#include "dialogue/diagnostics/catalogue.hpp"

#include <algorithm>

namespace kiosk::dialogue {

const std::vector<CatalogueRow>& catalogue() {
  static const std::vector<CatalogueRow> rows = [] {
    auto all = reading_rows();
    const auto checking = checking_rows();
    all.insert(all.end(), checking.begin(), checking.end());
    return all;
  }();
  return rows;
}

const CatalogueRow* find_row(std::string_view id) {
  const auto& rows = catalogue();
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

}  // namespace kiosk::dialogue
