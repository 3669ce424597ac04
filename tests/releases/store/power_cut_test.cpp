// Whatever ends a command, at any of its writes: the old release is in use, or the new one.

#include <filesystem>
#include <random>

#include "releases/store/retention.hpp"
#include "releases/store/switching.hpp"
#include "support/catch.hpp"
#include "support/power_cut.hpp"
#include "support/releases.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using releases::Store;
using test::DiskFault;
using test::Ended;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostSteps = 1000;

const auto kOld = test::release_of(1, "old words");
const auto kNew = test::release_of(5, "new words");

/// Four releases, the oldest in use: publishing the fifth removes some.
void fill(const fs::path& folder) {
  const Store store(folder);
  fs::create_directories(folder);
  REQUIRE(test::add(store, kOld));
  for (releases::Serial serial = 2; serial <= 4; ++serial) {
    REQUIRE(test::add(store, test::release_of(serial, "words")));
  }
  REQUIRE(releases::use(store, kOld.id()));
}

/// What `release make` and `release use` do to the disk.
void publish(const fs::path& folder) {
  const Store store(folder);
  if (test::add(store, kNew) && releases::use(store, kNew.id())) {
    static_cast<void>(releases::remove_old(store));
  }
}

/// Old or new, whole; whatever is listed is whole; and the next command works.
void check_store(const fs::path& folder) {
  const Store store(folder);
  const auto in_use = store.in_use();
  REQUIRE(in_use);
  CHECK((*in_use == kOld.id() || *in_use == kNew.id()));
  for (const auto& id : store.ids()) {
    const auto read = store.read(id);
    INFO((read ? std::string() : read.error().message()));
    CHECK(read);
  }
  CHECK(store.read(*in_use));
  const auto next = test::release_of(6, "words after that");
  REQUIRE(test::add(store, next));
  REQUIRE(releases::use(store, next.id()));
  CHECK(releases::remove_old(store));
  CHECK(store.in_use() == next.id());
  CHECK(shown_before(store).front() == *in_use);
}

std::size_t steps_of_publishing() {
  const test::ScratchFolder scratch;
  static std::size_t known = 0;
  if (known > 0) {
    return known;
  }
  std::size_t steps = 1;
  for (auto ended = Ended::Killed; ended == Ended::Killed; ++steps) {
    REQUIRE(steps < kMostSteps);
    const auto folder = scratch.path() / std::to_string(steps);
    fill(folder);
    ended = test::do_until(folder, {steps}, [&] { publish(folder); });
    check_store(folder);
  }
  known = steps - 2;
  return known;
}

}  // namespace

TEST_CASE("A command killed at any write leaves the old release in use, or the new one",
          "[releases][safety][integration]") {
  CHECK(steps_of_publishing() > 30);
}

TEST_CASE("A power cut at any write leaves the old release in use, or the new one",
          "[releases][safety][integration]") {
  std::mt19937 chance(7);  // any fixed number
  const auto steps = steps_of_publishing();
  for (const auto lost : {test::Lost::All, test::Lost::AnyOfThem}) {
    for (std::size_t step = 1; step <= steps + 1; ++step) {
      const test::ScratchFolder scratch;
      const auto folder = scratch.path() / "before";
      fill(folder);
      const auto ended = test::cut_power(
          folder, step, [&] { publish(folder); }, lost, chance, scratch.path() / "after");
      INFO("step " << step << " of " << steps);
      check_store(scratch.path() / "after");
      if (ended == Ended::Done) {
        CHECK(step == steps + 1);
      }
    }
  }
}

TEST_CASE("A disk that fails at any write leaves the old release in use, or the new one",
          "[releases][safety][integration]") {
  const auto steps = steps_of_publishing();
  for (const auto& fault : {DiskFault{0, ENOSPC, false}, DiskFault{0, EROFS, true}}) {
    for (std::size_t step = 1; step <= steps; ++step) {
      const test::ScratchFolder scratch;
      const auto folder = scratch.path() / "releases";
      fill(folder);
      CHECK(test::do_until(folder, {step, fault.error, fault.for_good}, [&] { publish(folder); }) ==
            Ended::Done);
      INFO("step " << step << " of " << steps << ", errno " << fault.error);
      check_store(folder);
    }
  }
}
