#pragma once
// The database of the counts: SQLite, one file. Each write is whole or not there, also after a
// power cut; several programs may write at a time.

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "counts/tally/tally.hpp"

#include "base/day.hpp"
#include "base/result.hpp"

namespace kiosk::counts {

/// What is kept: so many days with today, that a year can be compared with the month before it.
inline constexpr std::chrono::days kKept{400};

/// What is added in one piece.
struct Addition {
  DayTallies tallies;
  base::Day today;
  /// Not empty: a name under which it is added once only, whoever comes again with it.
  std::string once = {};
};

struct Added {
  /// Where a damaged database went, in whose place a new one was begun; empty: it was sound.
  std::filesystem::path put_aside;
};

/// The sums of the days from one to another, both with them.
struct Period {
  base::Day from;
  base::Day to;
  Tally tally;
  std::map<base::Day, std::int64_t> visits;  ///< of each day that has any
};

/// Days as somebody asks for them; nothing: from the first or to the last that is kept.
struct Days {
  std::optional<base::Day> from;
  std::optional<base::Day> to;
};

class Store {
public:
  /// The file is opened anew each time: its disk may come and go.
  explicit Store(std::filesystem::path file)
      : file_(std::move(file)) {}

  /// Makes the folder and the file, for the eyes of this user only, if they are missing. Removes
  /// what is older than kKept. Fails with nothing written if the disk is full or write-protected,
  /// if another program holds the file for 5 s, or if it is of another program or version.
  [[nodiscard]] base::Result<Added> add(const Addition& what) const;

  /// Nothing if nothing was counted then; at most kKept days. A damaged file is an error, and left
  /// as it is.
  [[nodiscard]] base::Result<std::optional<Period>> read(const Days& days) const;

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }

private:
  [[nodiscard]] base::Result<Added> begin_anew(const Addition& what) const;

  std::filesystem::path file_;
};

}  // namespace kiosk::counts
