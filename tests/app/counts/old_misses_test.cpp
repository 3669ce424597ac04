// The counts of an older version, which had no days.

#include <chrono>

#include "app/content/today.hpp"
#include "app/counts/counts_file.hpp"
#include "app/counts/old_misses.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using counts::Subject;

namespace {

constexpr const char* kOldCounts =
    R"({"": {"unsure": 0, "unknown": 3}, "doses": {"unsure": 2, "unknown": 1}})";

struct Folder {
  test::ScratchFolder scratch;
  std::filesystem::path misses = scratch.path() / "misses.json";
  counts::Store store{scratch.path() / "counts.sqlite"};

  /// As the end of a visit does. What staff are told, a line each.
  [[nodiscard]] std::string keep() const {
    const auto today = app::local_day(std::chrono::system_clock::now());
    const auto kept = app::keep_counts(store, {{{today, {{{Subject::Language, "en"}, 1}}}}, today});
    REQUIRE(kept);
    std::string all;
    for (const auto& note : *kept) {
      all += note + "\n";
    }
    return all;
  }
  [[nodiscard]] counts::Tally tally() const {
    const auto read = store.read({});
    REQUIRE(read);
    REQUIRE(*read);
    return (*read)->tally;
  }
};

}  // namespace

TEST_CASE("Counts of an older version are taken over once, and their file goes",
          "[app][counts][integration]") {
  const Folder folder;
  folder.scratch.write("misses.json", kOldCounts);
  CHECK(folder.keep().empty());
  CHECK_FALSE(std::filesystem::exists(folder.misses));
  const counts::Tally taken{{{Subject::Language, "en"}, 1},
                            {{Subject::Reply, "asked-about"}, 2},
                            {{Subject::Reply, "refused"}, 4},
                            {{Subject::AskedAbout, "doses"}, 2},
                            {{Subject::Refused, ""}, 3},
                            {{Subject::Refused, "doses"}, 1}};
  CHECK(folder.tally() == taken);
}

TEST_CASE("A program that ended before the old file was gone takes it over no second time",
          "[app][counts][integration]") {
  const Folder folder;
  folder.scratch.write("misses.json", kOldCounts);
  CHECK(folder.keep().empty());
  folder.scratch.write("misses.json", kOldCounts);
  CHECK(folder.keep().empty());
  CHECK_FALSE(std::filesystem::exists(folder.misses));
  CHECK(folder.tally()[{Subject::Reply, "refused"}] == 4);
  CHECK(folder.tally()[{Subject::Language, "en"}] == 2);
}

TEST_CASE("An old file that holds no counts is left alone and named, and counting goes on",
          "[app][counts][integration]") {
  for (const std::string bytes : {"", "[1]", "{\"doses\": 3}", "{\"doses\": {\"unsure\": -1}}"}) {
    const Folder folder;
    folder.scratch.write("misses.json", bytes);
    const auto told = folder.keep();
    CHECK(told.find("misses.json: these are no counts") != std::string::npos);
    CHECK(*base::read_file(folder.misses, 100) == bytes);
    CHECK(folder.tally()[{Subject::Language, "en"}] == 1);
  }
}
