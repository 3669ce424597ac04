// Questions without an answer are counted by topic, and nothing else of them is kept.

#include "app/counts/miss_file.hpp"
#include "base/text_file.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

/// What a visitor who asks `question` leaves to be counted.
stage::MissCounts misses_of(const std::string& question) {
  base::ManualClock clock;
  stage::Stage stage(test::shipped_content(),
                     stage::reference_panels().front().glass,
                     test::shared_typesetter(),
                     clock);
  auto state = stage.state();
  state.language = "en";
  state.screen = session::Screen::Ask;
  stage.show(state);
  stage.type(question);
  stage.enter_key();
  return stage.take_misses();
}

std::size_t all_of(const stage::MissCounts& counts) {
  std::size_t all = 0;
  for (const auto& [topic, count] : counts) {
    all += count.unsure + count.unknown;
  }
  return all;
}

}  // namespace

TEST_CASE("A question the kiosk does not know is counted once", "[app][misses][component]") {
  const auto counts = misses_of("what is the weather tomorrow");
  REQUIRE(counts.size() == 1);
  CHECK(counts.begin()->second == stage::MissCount{0, 1});
}

TEST_CASE("A question that is answered, or opens help, is not counted",
          "[app][misses][component]") {
  CHECK(all_of(misses_of("what if i miss a dose")) == 0);
  CHECK(all_of(misses_of("my husband is having a seizure")) == 0);
}

TEST_CASE("Counts are kept, added to and read again", "[app][misses][integration]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "state" / "misses.json";
  const auto none = app::read_miss_counts(file);
  REQUIRE(none);
  CHECK(none->empty());
  stage::MissCounts counts;
  stage::add_miss(counts, {session::MissKind::Unsure, "doses"});
  stage::add_misses(counts, {{"doses", {1, 2}}, {"", {0, 1}}});
  REQUIRE(app::write_miss_counts(counts, file));
  const auto read = app::read_miss_counts(file);
  REQUIRE(read);
  CHECK(*read == stage::MissCounts{{"", {0, 1}}, {"doses", {2, 2}}});
}

TEST_CASE("A file that holds no counts is left alone and named", "[app][misses][integration]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "misses.json";
  for (const std::string bytes : {"", "[1]", "{\"doses\": 3}", "{\"doses\": {\"unsure\": -1}}"}) {
    REQUIRE(base::write_file_atomically(file, bytes));
    const auto read = app::read_miss_counts(file);
    REQUIRE_FALSE(read);
    CHECK(read.error().message().find("misses.json") != std::string::npos);
    CHECK(*base::read_file(file, 100) == bytes);
  }
}

TEST_CASE("The table names topics by title, most misses first", "[app][misses][unit]") {
  const auto table = app::miss_table({{"", {0, 1}}, {"doses", {2, 2}}, {"gone", {1, 0}}},
                                     test::shipped_content()->dialogue);
  const auto doses = table.find("Missed doses and running out");
  REQUIRE(doses != std::string::npos);
  CHECK(doses < table.find("(no topic)"));
  CHECK(table.find("gone") != std::string::npos);
}
