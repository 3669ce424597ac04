#pragma once
// What staff see of the counts. Numbers under five stand in it, but are never shown: every writer
// asks shown_words() for each.

#include <cstdint>
#include <string>
#include <vector>

#include "counts/report/hiding.hpp"
#include "counts/store/store.hpp"

#include "base/day.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::counts {

struct Row {
  std::string id;    ///< "es", "page:lesson", "2026-11-28"; "" for questions near no topic
  std::string name;  ///< for people, in the dialogue's first language where the dialogue names it
  std::int64_t visits = 0;
  Shown shown = Shown::Hidden;
};

/// Whether a table for people lists what it hides, or says once that there is more.
enum class Listed { All, OnlyShown };
enum class Look { Columns, Bars };

struct Table {
  std::string id;       ///< "languages"
  std::string title;    ///< "Languages"
  std::string counted;  ///< what a row is: "Language"
  std::vector<Row> rows;
  Listed listed = Listed::All;
  Look look = Look::Columns;
};

struct Report {
  std::string clinic;
  base::Day from;
  base::Day to;
  Row visits;                       ///< all of them
  std::vector<std::string> advice;  ///< what one can act on, a sentence each
  std::vector<Table> tables;
};

[[nodiscard]] Report
make_report(const Period& period, const dialogue::Dialogue& dialogue, const std::string& clinic);

/// The id of the table that divides the visits by time.
inline constexpr const char* kTimeTable = "visits";

inline constexpr const char* kHiddenWords = "under 5 or hidden";

/// What stands in the place of kHiddenWords, and why.
inline constexpr const char* kWhatIsHidden =
    "Numbers under 5 are hidden, so that nobody can be told from the others, and so are numbers "
    "from which such a one could be reckoned. Give away only reports of days that do not overlap: "
    "two that differ by a few days can be subtracted from one another.";

/// "17", or kHiddenWords.
[[nodiscard]] std::string shown_words(const Row& row);
/// The rows a table for people lists: those of OnlyShown by number, the greatest first.
[[nodiscard]] std::vector<Row> listed_rows(const Table& table);
/// True if listed_rows() leaves rows out.
[[nodiscard]] bool leaves_rows_out(const Table& table);

}  // namespace kiosk::counts
