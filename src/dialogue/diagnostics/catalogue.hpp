#pragma once
// Every diagnostic the kiosk can give, in one table. The staff guide prints it, `check` uses its
// severities, and a test asks that each row has a bad example under tests/bad/.

#include <string_view>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

struct CatalogueRow {
  const char* id;       ///< "D012"
  Severity severity;    ///< what every diagnostic of this id has
  const char* title;    ///< a few words
  const char* meaning;  ///< one or two sentences for staff: what it means and why it matters
};

/// D001 to D099: what is found while files are read.
[[nodiscard]] std::vector<CatalogueRow> reading_rows();
/// D100 and up: what the rules on a whole dialogue find.
[[nodiscard]] std::vector<CatalogueRow> checking_rows();

/// All rows, by id.
[[nodiscard]] const std::vector<CatalogueRow>& catalogue();

/// The row of `id`; null if there is none.
[[nodiscard]] const CatalogueRow* find_row(std::string_view id);

}  // namespace kiosk::dialogue
