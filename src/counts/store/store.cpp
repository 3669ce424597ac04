#include "counts/store/store.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "counts/store/database.hpp"
#include "counts/store/put_aside.hpp"
#include <fcntl.h>
#include <sys/file.h>

#include "base/descriptor.hpp"

namespace kiosk::counts {

namespace {

namespace fs = std::filesystem;

// No rowid: the order in which things were first seen is told by nothing.
constexpr const char* kSchema = R"(
  CREATE TABLE IF NOT EXISTS counts(
    day TEXT NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL,
    visits INTEGER NOT NULL CHECK(visits > 0),
    PRIMARY KEY(day, subject, name)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS added_once(name TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID, STRICT;
  PRAGMA application_id = 0x62636b63;
  PRAGMA user_version = 1;)";
constexpr std::int64_t kApplication = 0x62636b63;  // "bckc"
constexpr std::int64_t kVersion = 1;

// A journal that is deleted keeps no old pages, as a write-ahead log would: two states of the
// counts side by side would be one visit.
constexpr const char* kSettings = R"(
  PRAGMA journal_mode = DELETE;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA cache_size = -256;)";

[[noreturn]] void refuse(const char* why) {
  throw DatabaseFault(SQLITE_ERROR, why);
}

/// Whose database it is.
void look_at(Database& database) {
  // All in one state: between two of them another program may make the tables.
  database.run("BEGIN");
  const auto application = database.number("PRAGMA application_id");
  const bool is_empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
  if (application != kApplication && !is_empty) {
    refuse("this is a database of another program; name another file with --counts");
  }
  if (database.number("PRAGMA user_version") > kVersion) {
    refuse("a newer version of this program wrote the file; use that one, or take the file away "
           "to begin anew");
  }
  database.run("COMMIT");
}

void look_for_damage(Database& database) {
  auto check = database.prepare("PRAGMA quick_check(1)");
  if (!check.step() || check.words(0) != "ok") {
    throw DatabaseFault(SQLITE_CORRUPT, "the file is damaged");
  }
}

/// Whoever else may read the folder need not read numbers under those that are shown.
void make_file(const fs::path& file) {
  std::error_code failure;
  fs::create_directories(file.parent_path(), failure);
  constexpr mode_t kForTheUserAlone = 0600;
  // Never opened if it is there: closing it would let go of the locks of a neighbour.
  const base::Descriptor made(
      ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kForTheUserAlone));
}

bool comes_again(Database& database, const std::string& once) {
  auto marked = database.prepare("INSERT OR IGNORE INTO added_once VALUES(?1)");
  marked.bind(1, once);
  marked.step();
  return database.number("SELECT changes()") == 0;
}

void add_rows(Database& database, const DayTallies& tallies) {
  auto row = database.prepare("INSERT INTO counts VALUES(?1, ?2, ?3, ?4) "
                              "ON CONFLICT DO UPDATE SET visits = visits + excluded.visits");
  for (const auto& [day, tally] : tallies) {
    row.bind(1, base::words_of(day));
    for (const auto& [counted, visits] : tally) {
      row.bind(2, name_of(counted.subject));
      row.bind(3, counted.name);
      row.bind(4, visits);
      row.step();
      row.reset();
    }
  }
}

void remove_old(Database& database, base::Day last) {
  auto old = database.prepare("DELETE FROM counts WHERE day <= ?1");
  old.bind(1, base::words_of(last));
  old.step();
}

void write(const fs::path& file, const Addition& what) {
  make_file(file);
  Database database(file);
  look_at(database);
  database.run(kSettings);
  look_for_damage(database);
  database.run("BEGIN IMMEDIATE");
  database.run(kSchema);
  if (what.once.empty() || !comes_again(database, what.once)) {
    add_rows(database, what.tallies);
  }
  const auto last = what.today - kKept;
  remove_old(database, last);
  database.run("COMMIT");
  remove_put_aside(file, last);
}

/// Held by all that write at a time (LOCK_SH), and by one that puts the file aside alone (LOCK_EX):
/// else it would take the file, or its journal, from under those that write. A folder that is not
/// there yet holds nothing to put aside.
class HeldFolder {
public:
  HeldFolder(const fs::path& file, int operation)
      : folder_(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    ::flock(folder_.number(), operation);
  }

private:
  base::Descriptor folder_;
};

base::Error told(const fs::path& file, const DatabaseFault& fault) {
  return base::Error(file.string() + ": " + fault.for_people());
}

std::optional<Period> read_period(Database& database, const Days& days) {
  auto ends = database.prepare("SELECT min(day), max(day) FROM counts");
  ends.step();
  const auto first = base::day_of(ends.words(0));
  const auto last = base::day_of(ends.words(1));
  if (!first || !last) {
    return std::nullopt;
  }
  Period period{days.from.value_or(*first), days.to.value_or(*last), {}, {}};
  period.from = std::max(period.from, *last - kKept);
  period.to = std::min(period.to, *last + kKept);
  const auto of_days = [&](Statement statement) {
    statement.bind(1, base::words_of(period.from));
    statement.bind(2, base::words_of(period.to));
    return statement;
  };
  auto sums = of_days(database.prepare("SELECT subject, name, sum(visits) FROM counts "
                                       "WHERE day BETWEEN ?1 AND ?2 GROUP BY subject, name"));
  while (sums.step()) {
    if (const auto subject = subject_of(sums.words(0))) {
      period.tally[{*subject, sums.words(1)}] = sums.number(2);
    }
  }
  auto visits =
      of_days(database.prepare("SELECT day, sum(visits) FROM counts WHERE subject = 'language' "
                               "AND day BETWEEN ?1 AND ?2 GROUP BY day"));
  while (visits.step()) {
    if (const auto day = base::day_of(visits.words(0))) {
      period.visits[*day] = visits.number(1);
    }
  }
  return period.tally.empty() ? std::nullopt : std::optional(std::move(period));
}

}  // namespace

base::Result<Added> Store::add(const Addition& what) const {
  try {
    const HeldFolder held(file_, LOCK_SH);
    write(file_, what);
    return Added{};
  } catch (const DatabaseFault& fault) {
    if (!fault.is_damage()) {
      return told(file_, fault);
    }
  }
  return begin_anew(what);
}

base::Result<Added> Store::begin_anew(const Addition& what) const {
  // Two programs that find the damage at once: the second one finds the new database.
  const HeldFolder held(file_, LOCK_EX);
  try {
    write(file_, what);
    return Added{};
  } catch (const DatabaseFault& fault) {
    if (!fault.is_damage()) {
      return told(file_, fault);
    }
  }
  auto aside = put_aside(file_, what.today);
  if (!aside) {
    return aside.error();
  }
  try {
    write(file_, what);
    return Added{*aside};
  } catch (const DatabaseFault& fault) {
    return told(file_, fault);
  }
}

base::Result<std::optional<Period>> Store::read(const Days& days) const {
  std::error_code failure;
  if (!fs::exists(file_, failure) && !failure) {
    return std::optional<Period>();
  }
  try {
    Database database(file_);
    look_at(database);
    look_for_damage(database);
    database.run("BEGIN");  // all of it at one moment
    if (database.number("SELECT count(*) FROM sqlite_schema") == 0) {
      return std::optional<Period>();
    }
    return read_period(database, days);
  } catch (const DatabaseFault& fault) {
    return told(file_, fault);
  }
}

}  // namespace kiosk::counts
