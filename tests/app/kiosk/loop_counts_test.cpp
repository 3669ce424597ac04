// Visits to the kiosk, counted.

#include <map>
#include <thread>

#include "app/command_line/exit_codes.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"
#include "support/own_disk.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using counts::Subject;
using platform::Key;
using session::Screen;
using test::ScriptedKiosk;

namespace {

namespace fs = std::filesystem;

constexpr const char* kTyped = "zanzibar marmalade umbrella";

counts::Tally kept_in(const fs::path& file) {
  const auto read = counts::Store(file).read({});
  return read && *read ? (*read)->tally : counts::Tally();
}

std::int64_t visits_in(const fs::path& file) {
  return kept_in(file)[{Subject::Language, "en"}];
}

/// Whether so many visits are kept as soon as the disk has them.
bool keeps(const fs::path& file, std::int64_t visits) {
  return test::comes_true([&] { return visits_in(file) == visits; });
}

using Files = std::map<fs::path, fs::file_time_type>;

Files files_in(const fs::path& folder) {
  Files files;
  std::error_code failure;
  for (const auto& file : fs::recursive_directory_iterator(folder, failure)) {
    files[file.path()] = file.last_write_time();
  }
  return files;
}

void asks_in_vain(ScriptedKiosk& kiosk) {
  kiosk.touch("start-en");
  kiosk.touch("all-topics");
  kiosk.touch("ask");
  kiosk.type(kTyped);
  kiosk.press(Key::Enter);
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::AskNurse); });
}

}  // namespace

TEST_CASE("A visit is counted once the visitor has gone", "[kiosk][counts][app][integration]") {
  const test::Clinic clinic;
  const auto file = clinic.state_path() / test::kCounts;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  asks_in_vain(kiosk);
  kiosk.touch("all-topics");
  kiosk.touch("start-over");
  kiosk.touch("start-en");
  kiosk.rest(10min);  // nobody goes on with it
  kiosk.then([&] { CHECK(kiosk.screen() == Screen::Welcome); });
  CHECK(kiosk.loop.run() == app::kFine);
  REQUIRE(keeps(file, 2));
  auto tally = kept_in(file);
  CHECK(tally[{Subject::Reply, "refused"}] == 1);
  CHECK(tally[{Subject::LeftAt, "topics"}] == 1);
  CHECK(tally[{Subject::Page, kiosk.loop.stage().content().dialogue.start}] == 2);
}

TEST_CASE("A visit that is under way when the program ends is counted",
          "[kiosk][counts][app][integration]") {
  const test::Clinic clinic;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  kiosk.touch("start-en");
  kiosk.press(Key::Quit);
  CHECK(kiosk.loop.run() == app::kFine);
  CHECK(keeps(clinic.state_path() / test::kCounts, 1));
}

TEST_CASE("When a file changes tells nothing of a question: none does before the visit is over, "
          "and then it does whether one was asked or not",
          "[kiosk][counts][privacy][app][integration]") {
  const test::Clinic clinic;
  const auto file = clinic.state_path() / test::kCounts;
  const bool asks = GENERATE(true, false);
  ScriptedKiosk kiosk(test::loop_options(clinic));
  const auto before = files_in(clinic.state_path());
  if (asks) {
    asks_in_vain(kiosk);
  } else {
    kiosk.touch("start-en");
  }
  kiosk.touch("all-topics");
  kiosk.rest(10s);
  kiosk.then([&] {
    CHECK(kiosk.screen() == Screen::Topics);
    std::this_thread::sleep_for(50ms);
    CHECK(files_in(clinic.state_path()) == before);
  });
  kiosk.touch("start-over");
  kiosk.then([&] { CHECK(keeps(file, 1)); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("What was typed is in no file that is kept",
          "[kiosk][counts][privacy][app][integration]") {
  const test::Clinic clinic;
  const auto file = clinic.state_path() / test::kCounts;
  ScriptedKiosk kiosk(test::loop_options(clinic));
  asks_in_vain(kiosk);
  kiosk.touch("all-topics");
  kiosk.touch("start-over");
  CHECK(kiosk.loop.run() == app::kFine);
  REQUIRE(keeps(file, 1));
  for (const auto& [path, time] : files_in(clinic.state_path())) {
    const auto bytes = base::read_file(path, 1U << 24U);
    REQUIRE(bytes);
    CHECK(bytes->find("zanzibar") == std::string::npos);
    CHECK(bytes->find("umbrella") == std::string::npos);
  }
}

TEST_CASE("A disk that is full loses no visit's glass and the counts come when there is room again",
          "[kiosk][counts][safety][app][integration]") {
  test::on_own_disk([](const test::OwnDisk& disk) {
    const test::Clinic clinic;
    auto options = test::loop_options(clinic);
    options.counts = disk.path() / test::kCounts;
    ScriptedKiosk kiosk(options);
    disk.fill();
    for (int visit = 0; visit < 3; ++visit) {
      kiosk.touch("start-en");
      kiosk.then([&] { CHECK(kiosk.screen() == Screen::Page); });
      kiosk.touch("help");
      kiosk.then([&] {
        CHECK(kiosk.screen() == Screen::HelpNow);
        CHECK_FALSE(kiosk.loop.stage().needs_frame());
      });
      kiosk.touch("start-over");
      kiosk.rest(2min);
    }
    kiosk.then([&] {
      CHECK(visits_in(options.counts) == 0);
      disk.make_room();
    });
    kiosk.rest(2min);
    CHECK(kiosk.loop.run() == app::kFine);
    CHECK(keeps(options.counts, 3));
    CHECK(kept_in(options.counts)[{Subject::Ending, "help-now"}] == 3);
  });
}

TEST_CASE("Where there is no file for counts, as in a preview, nothing is written",
          "[kiosk][counts][app][integration]") {
  const test::Clinic clinic;
  auto options = test::loop_options(clinic);
  options.counts.clear();
  ScriptedKiosk kiosk(options);
  kiosk.touch("start-en");
  kiosk.touch("all-topics");
  kiosk.touch("start-over");
  CHECK(kiosk.loop.run() == app::kFine);
  CHECK(files_in(clinic.state_path()).empty());
}
