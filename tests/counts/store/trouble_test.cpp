// The database of the counts on a disk that is full, write-protected, pulled or damaged.

#include <fstream>

#include "counts/another_program.hpp"
#include "counts/counted_visits.hpp"
#include "counts/store/database.hpp"

#include "base/text_file.hpp"
#include "support/own_disk.hpp"

using namespace kiosk;
using counts::Store;
using test::addition_of;
using test::english_visits;
using test::kToday;
using test::left_visits;

namespace {

namespace fs = std::filesystem;

const counts::Addition kOneVisit = addition_of(left_visits("en", 1));

std::string bytes_of(const fs::path& file) {
  const auto bytes = base::read_file(file, 1U << 24U);
  REQUIRE(bytes);
  return *bytes;
}

void overwrite(const fs::path& file, std::size_t at, const std::string& bytes) {
  std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
  stream.seekp(static_cast<std::streamoff>(at));
  stream << bytes;
}

/// A database of some pages.
void fill(const Store& store) {
  counts::DayTallies days;
  for (int number = 0; number < 50; ++number) {
    auto tally = left_visits("en", 1);
    for (int page = 0; page < 20; ++page) {
      tally[{counts::Subject::Page, "page-" + std::to_string(page)}] = 1;
    }
    days[kToday - std::chrono::days(number)] = tally;
  }
  REQUIRE(store.add({days, kToday}));
}

/// Nothing is written, and staff are told `words`.
void fails(const Store& store, const std::string& words) {
  const auto added = store.add(kOneVisit);
  REQUIRE_FALSE(added);
  INFO(added.error().message());
  CHECK(added.error().message().find(words) != std::string::npos);
  CHECK(added.error().message().find(store.file().string()) != std::string::npos);
}

}  // namespace

TEST_CASE("A full disk takes no counts and loses none, and takes them when there is room",
          "[counts][store][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const Store store(disk.path() / "counts.sqlite");
    REQUIRE(store.add(kOneVisit));
    disk.fill();
    fails(store, "the disk is full; make room on it");
    CHECK(english_visits(store) == 1);
    disk.make_room();
    REQUIRE(store.add(kOneVisit));
    CHECK(english_visits(store) == 2);
  });
}

TEST_CASE("A disk that was full from the first day on is no other",
          "[counts][store][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const Store store(disk.path() / "counts.sqlite");
    disk.fill();
    fails(store, "the disk is full");
    disk.make_room();
    REQUIRE(store.add(kOneVisit));
    CHECK(english_visits(store) == 1);
  });
}

TEST_CASE("A write-protected disk takes no counts, can be read, and takes them once it is not",
          "[counts][store][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const Store store(disk.path() / "counts.sqlite");
    REQUIRE(store.add(kOneVisit));
    disk.protect();
    fails(store, "cannot be written");
    CHECK(english_visits(store) == 1);
    fails(Store(disk.path() / "new" / "counts.sqlite"), "cannot be written");
    disk.unprotect();
    REQUIRE(store.add(kOneVisit));
    CHECK(english_visits(store) == 2);
  });
}

TEST_CASE("A disk that is pulled and plugged in again is counted on to",
          "[counts][store][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const Store store(disk.path() / "counts.sqlite");
    REQUIRE(store.add(kOneVisit));
    disk.pull();
    REQUIRE(store.add(kOneVisit));  // where the folder is now
    disk.plug_in();
    REQUIRE(store.add(kOneVisit));
    CHECK(english_visits(store) == 1);  // another disk
  });
}

TEST_CASE("A folder that is no folder is told", "[counts][store][integration]") {
  const test::ScratchFolder folder;
  folder.write("state", "somebody's file");
  fails(Store(folder.path() / "state" / "counts.sqlite"), "cannot be written");
}

TEST_CASE("A database that another program holds is waited for, then told",
          "[counts][store][integration]") {
  const test::ScratchFolder folder;
  const Store store(folder.path() / "counts.sqlite");
  REQUIRE(store.add(kOneVisit));
  const auto hold = [&](useconds_t time_us) {
    counts::Database database(store.file());
    database.run("BEGIN EXCLUSIVE");
    ::usleep(time_us);
  };
  const auto is_held = [&] {
    try {
      counts::Database database(store.file());
      database.run("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE");
      return false;
    } catch (const counts::DatabaseFault&) {
      return true;
    }
  };
  SECTION("for a moment") {
    test::AnotherProgram other([&] { hold(500'000); });
    while (!is_held()) {
    }
    REQUIRE(store.add(kOneVisit));
    CHECK(english_visits(store) == 2);
  }
  SECTION("for long") {
    test::AnotherProgram other([&] { hold(60'000'000); });
    while (!is_held()) {
    }
    fails(store, "another program holds the file");
    other.kill();
    REQUIRE(store.add(kOneVisit));
    CHECK(english_visits(store) == 2);
  }
}

TEST_CASE("A damaged database is put aside with all its bytes, and a new one begins",
          "[counts][store][integration]") {
  const test::ScratchFolder folder;
  const Store store(folder.path() / "counts.sqlite");
  fill(store);
  const auto size = bytes_of(store.file()).size();
  REQUIRE(size > std::size_t{4} * 4096);
  SECTION("at its beginning") {
    overwrite(store.file(), 0, std::string(100, '\0'));
  }
  SECTION("in its list of tables") {
    overwrite(store.file(), 100, std::string(1000, 'x'));
  }
  SECTION("in the middle") {
    overwrite(store.file(), size / 2, std::string(4096, 'x'));
  }
  SECTION("cut off") {
    fs::resize_file(store.file(), size / 2);
  }
  SECTION("some bytes of another file") {
    overwrite(store.file(), 4096, std::string(8, '\xff'));
  }
  const auto spoiled = bytes_of(store.file());
  const auto read = store.read({});
  REQUIRE_FALSE(read);
  CHECK(read.error().message().find("the file is damaged") != std::string::npos);
  CHECK(bytes_of(store.file()) == spoiled);
  const auto added = store.add(kOneVisit);
  REQUIRE(added);
  CHECK(added->put_aside == folder.path() / "counts-damaged-2026-11-28.sqlite");
  CHECK(bytes_of(added->put_aside) == spoiled);
  CHECK(english_visits(store) == 1);
  const auto next = store.add(kOneVisit);
  REQUIRE(next);
  CHECK(next->put_aside.empty());
}

TEST_CASE("What was put aside is kept as long as days are, and a second one of a day beside it",
          "[counts][store][integration]") {
  const test::ScratchFolder folder;
  const Store store(folder.path() / "counts.sqlite");
  const auto spoil = [&](base::Day when) {
    folder.write("counts.sqlite", "these are no counts at all");
    const auto added = store.add(addition_of(left_visits("en", 1), when));
    REQUIRE(added);
    return added->put_aside;
  };
  const auto first = spoil(kToday);
  const auto second = spoil(kToday);
  CHECK(first != second);
  REQUIRE(store.add(addition_of(left_visits("en", 1), kToday + std::chrono::days(399))));
  CHECK(fs::exists(first));
  CHECK(fs::exists(second));
  REQUIRE(store.add(addition_of(left_visits("en", 1), kToday + std::chrono::days(400))));
  CHECK_FALSE(fs::exists(first));
  CHECK_FALSE(fs::exists(second));
}

TEST_CASE("Two programs that find the damage at once keep both their counts",
          "[counts][store][integration]") {
  for (int round = 0; round < 10; ++round) {
    const test::ScratchFolder folder;
    const Store store(folder.path() / "counts.sqlite");
    folder.write("counts.sqlite", "these are no counts at all");
    const auto count = [&] {
      for (int visit = 0; visit < 3; ++visit) {
        if (!store.add(kOneVisit)) {
          ::_exit(1);
        }
      }
    };
    test::AnotherProgram first(count);
    test::AnotherProgram second(count);
    first.wait();
    second.wait();
    CHECK(english_visits(store) == 6);
  }
}
