// Visits counted beside visits, on disks that are sound and on others.

#include <iostream>
#include <sstream>

#include "app/kiosk/counting.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"
#include "support/own_disk.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const auto kToday = base::day_of("2026-11-28").value();

/// What is said on stderr while it lives.
class Heard {
public:
  Heard()
      : before_(std::cerr.rdbuf(words_.rdbuf())) {}
  Heard(const Heard&) = delete;
  Heard& operator=(const Heard&) = delete;
  Heard(Heard&&) = delete;
  Heard& operator=(Heard&&) = delete;
  ~Heard() { std::cerr.rdbuf(before_); }

  [[nodiscard]] int times(const std::string& words) const {
    const auto all = words_.str();
    int found = 0;
    for (auto at = all.find(words); at != std::string::npos; at = all.find(words, at + 1)) {
      ++found;
    }
    return found;
  }

private:
  std::ostringstream words_;
  std::streambuf* before_;
};

struct Counted {
  explicit Counted(const std::filesystem::path& folder)
      : file(folder / "counts.sqlite")
      , counting(file, [this] { return today; }) {}

  void visit_ends() {
    session::VisitCounts visit;
    visit.language = "en";
    visit.left_at = "topics";
    counting.add(visit);
    counting.between_visits(now);
  }
  void minute_passes() {
    now += 1min;
    counting.between_visits(now);
  }
  /// Whether `come` comes true while nobody is there and no time passes for the kiosk.
  template <typename Come>
  [[nodiscard]] bool soon(const Come& come) {
    return test::comes_true([&] {
      counting.between_visits(now);
      return come();
    });
  }
  [[nodiscard]] bool keeps(std::int64_t visits) {
    return soon([&] { return kept() == visits; });
  }
  /// The same while minutes pass: a try that failed may be heard of late, and is repeated a minute
  /// after that.
  [[nodiscard]] bool keeps_in_time(std::int64_t visits) {
    return test::comes_true([&] {
      minute_passes();
      return kept() == visits;
    });
  }
  [[nodiscard]] std::int64_t kept() const {
    auto read = counts::Store(file).read({});
    return read && *read ? (*read)->tally[{counts::Subject::Language, "en"}] : 0;
  }

  base::Day today = kToday;
  base::Instant now{1h};
  std::filesystem::path file;
  app::Counting counting;
};

}  // namespace

TEST_CASE("A visit is on the disk soon after it ended, under its day",
          "[app][kiosk][counts][integration]") {
  const test::ScratchFolder folder;
  Counted counted(folder.path());
  counted.visit_ends();
  CHECK(counted.keeps(1));
  counted.today += std::chrono::days(1);
  counted.visit_ends();
  CHECK(counted.keeps(2));
  const auto of_today = counts::Store(counted.file).read({counted.today, counted.today});
  REQUIRE(of_today);
  REQUIRE(*of_today);
  CHECK((*of_today)->visits.at(counted.today) == 1);
}

TEST_CASE("What was counted last is kept when the program ends",
          "[app][kiosk][counts][integration]") {
  const test::ScratchFolder folder;
  Counted counted(folder.path());
  counted.visit_ends();
  counted.counting.add({"en", {}, {}, {}, {}, "topics"});
  counted.counting.finish(30s);
  CHECK(counted.kept() == 2);
}

TEST_CASE("With no file nothing is counted", "[app][kiosk][counts][unit]") {
  app::Counting counting({}, [] { return kToday; });
  counting.add({"en", {}, {}, {}, {}, "topics"});
  counting.between_visits(base::Instant(1h));
  counting.finish(1s);
}

TEST_CASE("A full disk is told once, and the counts come when there is room again",
          "[app][kiosk][counts][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const Heard heard;
    Counted counted(disk.path());
    disk.fill();
    counted.visit_ends();
    CHECK(counted.soon([&] { return heard.times("visits are counted in memory only") == 1; }));
    CHECK(heard.times("the disk is full; make room on it") == 1);
    counted.visit_ends();
    CHECK(counted.kept() == 0);
    counted.minute_passes();
    CHECK(counted.kept() == 0);
    CHECK(heard.times("the disk is full; make room on it") == 1);
    disk.make_room();
    CHECK(counted.keeps_in_time(2));
    disk.fill();
    counted.visit_ends();
    CHECK(counted.soon([&] { return heard.times("the disk is full; make room on it") == 2; }));
    CHECK(counted.kept() == 2);
  });
}

TEST_CASE("A write-protected disk is told, and the counts come once it is not",
          "[app][kiosk][counts][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const Heard heard;
    Counted counted(disk.path());
    disk.protect();
    counted.visit_ends();
    CHECK(counted.soon([&] { return heard.times("cannot be written") == 1; }));
    disk.unprotect();
    counted.visit_ends();
    CHECK(counted.keeps_in_time(2));
  });
}

TEST_CASE("A damaged database is told, put aside, and counting goes on",
          "[app][kiosk][counts][integration]") {
  const test::ScratchFolder folder;
  const Heard heard;
  Counted counted(folder.path());
  folder.write("counts.sqlite", "these are no counts at all");
  counted.visit_ends();
  CHECK(counted.keeps(1));
  counted.visit_ends();
  CHECK(counted.keeps(2));
  CHECK(heard.times("the file was damaged and is now counts-damaged-2026-11-28.sqlite") == 1);
}
