// The database of the counts on a disk that is sound.

#include "counts/another_program.hpp"
#include "counts/counted_visits.hpp"
#include "counts/store/database.hpp"
#include <sys/stat.h>

#include "support/scratch_folder.hpp"

using namespace kiosk;
using counts::Store;
using test::addition_of;
using test::day;
using test::english_visits;
using test::kToday;
using test::left_visits;

namespace {

struct Kept {
  test::ScratchFolder folder;
  Store store{folder.path() / "state" / "counts.sqlite"};
};

void add(const Store& store, const counts::Addition& what) {
  const auto added = store.add(what);
  INFO((added ? std::string() : added.error().message()));
  REQUIRE(added);
  CHECK(added->put_aside.empty());
}

}  // namespace

TEST_CASE("Counts are added to what is kept and read again", "[counts][store][integration]") {
  const Kept kept;
  CHECK(test::kept_in(kept.store).empty());
  add(kept.store, addition_of(left_visits("en", 2)));
  add(kept.store, addition_of(left_visits("en", 3)));
  CHECK(test::kept_in(kept.store) == left_visits("en", 5));
}

TEST_CASE("Days are summed up from one to another", "[counts][store][integration]") {
  const Kept kept;
  for (const auto* words : {"2026-11-26", "2026-11-27", "2026-11-28"}) {
    add(kept.store, addition_of(left_visits("en", 1), day(words)));
  }
  const auto read = kept.store.read({day("2026-11-27"), std::nullopt});
  REQUIRE(read);
  REQUIRE(*read);
  CHECK((*read)->tally == left_visits("en", 2));
  CHECK((*read)->from == day("2026-11-27"));
  CHECK((*read)->to == kToday);
  CHECK((*read)->visits.size() == 2);
  const auto none = kept.store.read({day("2025-01-01"), day("2025-01-31")});
  REQUIRE(none);
  CHECK_FALSE(*none);
}

TEST_CASE("Days are kept for 400 days and then removed", "[counts][store][integration]") {
  const Kept kept;
  add(kept.store, addition_of(left_visits("en", 1), kToday - std::chrono::days(400)));
  add(kept.store, addition_of(left_visits("en", 1), kToday - std::chrono::days(399)));
  CHECK(english_visits(kept.store) == 2);
  add(kept.store, addition_of(left_visits("en", 1)));
  const auto read = kept.store.read({});
  REQUIRE(*read);
  CHECK((*read)->from == kToday - std::chrono::days(399));
  CHECK(english_visits(kept.store) == 2);
}

TEST_CASE("What is to be added once is added once, whoever comes with it",
          "[counts][store][integration]") {
  const Kept kept;
  auto what = addition_of(left_visits("en", 1));
  what.once = "the counts of last year";
  add(kept.store, what);
  add(kept.store, what);
  CHECK(english_visits(kept.store) == 1);
  what.once = "other counts";
  add(kept.store, what);
  CHECK(english_visits(kept.store) == 2);
}

TEST_CASE("Only the user of the kiosk may read the numbers", "[counts][store][integration]") {
  const Kept kept;
  add(kept.store, addition_of(left_visits("en", 1)));
  struct stat status {};
  REQUIRE(::stat(kept.store.file().c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("Nothing stands in the folder but one file, and in it nothing but days and sums",
          "[counts][store][privacy][integration]") {
  const Kept kept;
  add(kept.store, addition_of(left_visits("en", 3)));
  add(kept.store, addition_of(left_visits("es", 2)));
  const auto files = std::filesystem::directory_iterator(kept.store.file().parent_path());
  CHECK(std::distance(begin(files), end(files)) == 1);
  counts::Database database(kept.store.file());
  auto columns = database.prepare("SELECT group_concat(name) FROM pragma_table_info('counts')");
  columns.step();
  CHECK(columns.words(0) == "day,subject,name,visits");
  CHECK(database.number("SELECT count(*) FROM counts") == 5);  // not one for each visit
  CHECK_THROWS_AS(database.run("SELECT rowid FROM counts"), counts::DatabaseFault);
}

TEST_CASE("Two programs that count into one folder lose nothing", "[counts][store][integration]") {
  const Kept kept;
  constexpr int kVisits = 60;
  const auto count = [&] {
    for (int visit = 0; visit < kVisits; ++visit) {
      if (!kept.store.add(addition_of(left_visits("en", 1)))) {
        ::_exit(1);
      }
    }
  };
  test::AnotherProgram first(count);
  test::AnotherProgram second(count);
  first.wait();
  second.wait();
  CHECK(english_visits(kept.store) == 2 * kVisits);
}

TEST_CASE("A program killed while it writes leaves what was there or what was to be there",
          "[counts][store][integration]") {
  const Kept kept;
  std::int64_t before = 0;
  constexpr std::int64_t kEnough = 40;
  for (int round = 0; before < kEnough; ++round) {
    test::AnotherProgram program([&] {
      while (kept.store.add(addition_of(left_visits("en", 1)))) {
      }
    });
    ::usleep(static_cast<useconds_t>(300 + 371 * (round % 200)));
    program.kill();
    const auto tally = test::kept_in(kept.store);
    for (const auto& [counted, visits] : tally) {
      INFO("round " << round << ": " << counts::name_of(counted.subject));
      CHECK(visits == tally.begin()->second);  // each visit adds one to each row, or to none
    }
    const auto now = english_visits(kept.store);
    CHECK(now >= before);
    before = now;
  }
  add(kept.store, addition_of(left_visits("en", 1)));
  CHECK(english_visits(kept.store) == before + 1);
}

TEST_CASE("A database of another program is left alone and named", "[counts][store][integration]") {
  const Kept kept;
  kept.folder.write("state/counts.sqlite", "");
  counts::Database(kept.store.file()).run("CREATE TABLE patients(name)");
  const auto added = kept.store.add(addition_of(left_visits("en", 1)));
  REQUIRE_FALSE(added);
  CHECK(added.error().message().find("another program; name another file") != std::string::npos);
  CHECK(counts::Database(kept.store.file()).number("SELECT count(*) FROM patients") == 0);
  CHECK_FALSE(kept.store.read({}));
}

TEST_CASE("A database of a newer version is left alone", "[counts][store][integration]") {
  const Kept kept;
  add(kept.store, addition_of(left_visits("en", 1)));
  counts::Database(kept.store.file()).run("PRAGMA user_version = 2");
  const auto added = kept.store.add(addition_of(left_visits("en", 1)));
  REQUIRE_FALSE(added);
  CHECK(added.error().message().find("newer version") != std::string::npos);
}
