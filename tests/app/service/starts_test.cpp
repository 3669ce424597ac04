#include <filesystem>
#include <fstream>

#include "app/service/starts.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using app::Starts;

namespace {

constexpr auto kNow = Starts::Uptime(1000);

struct Machine {
  test::ScratchFolder scratch;
  std::filesystem::path file = scratch.path() / "starts";

  Starts::Before start(Starts::Uptime now, const std::string& boot = "monday") const {
    return Starts(file, boot).begin(now);
  }
  void fail_many_times() const {
    for (std::size_t i = 0; i < Starts::kMany; ++i) {
      CHECK(start(kNow + std::chrono::seconds(i)) == Starts::Before::Few);
    }
  }
};

}  // namespace

TEST_CASE("The sixth start within minutes shows the safe screen", "[kiosk][service][safety][app]") {
  const Machine machine;
  machine.fail_many_times();
  CHECK(machine.start(kNow + 10s) == Starts::Before::Many);
}

TEST_CASE("Starts that failed long ago, or before the machine was started anew, do not count",
          "[kiosk][service][app]") {
  const Machine machine;
  machine.fail_many_times();
  CHECK(machine.start(kNow + Starts::kJustNow + 10s) == Starts::Before::Few);
  machine.fail_many_times();
  CHECK(machine.start(kNow + 10s, "tuesday") == Starts::Before::Few);
}

TEST_CASE("A kiosk that went well forgets the starts before it", "[kiosk][service][app]") {
  const Machine machine;
  machine.fail_many_times();
  Starts(machine.file, "monday").forget();
  CHECK(machine.start(kNow + 10s) == Starts::Before::Few);
}

TEST_CASE("A file that is spoilt, or that cannot be written, keeps no kiosk from its pages",
          "[kiosk][service][safety][app]") {
  const Machine machine;
  std::ofstream(machine.file) << "monday\n1 2 3 four \xff";
  CHECK(machine.start(kNow) == Starts::Before::Few);
  CHECK(Starts("/proc/starts", "monday").begin(kNow) == Starts::Before::Few);
  CHECK(Starts("", "monday").begin(kNow) == Starts::Before::Few);
}
