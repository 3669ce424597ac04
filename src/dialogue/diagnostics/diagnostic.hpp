#pragma once
// One thing a staff member should know about a file, in staff words: place, what is wrong, what was
// expected, how to mend it. Loader and checker return lists of these and never stop at the first.

#include <cstddef>
#include <string>
#include <vector>

namespace kiosk::dialogue {

enum class Severity {
  Error,    ///< this content is not shown
  Warning,  ///< shown; please look
  Note,     ///< a reminder the author left
};

/// Line and column count from 1; columns count characters as an editor shows them.
/// Line 0 means the file as a whole.
struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;
  std::size_t length = 1;  ///< characters to underline
};

struct Diagnostic {
  std::string id;  ///< "D012", as in the catalogue
  Severity severity = Severity::Error;
  Place place;
  std::string what;         ///< stands alone; no full stop
  std::string expected;     ///< may be empty
  std::string mend;         ///< at most two ways, the likelier first
  std::string detail;       ///< the parser's own words, if any
  std::string source_line;  ///< the line of the file, for the underline
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool has_errors(const Diagnostics& diagnostics);

/// By file, line, column; notes of equal place keep their order.
void sort_by_place(Diagnostics& diagnostics);

/// For people, as in a terminal; after 20 in one file "and N more".
[[nodiscard]] std::string format_for_people(const Diagnostics& diagnostics);

/// A JSON array for editors.
[[nodiscard]] std::string format_as_json(const Diagnostics& diagnostics);

}  // namespace kiosk::dialogue
