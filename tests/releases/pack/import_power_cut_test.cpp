// Whatever ends an import, at any of its writes: the old release is in use, or the new one, and
// what was accepted is known before the new one is in use.

#include <filesystem>
#include <random>

#include "base/text_file.hpp"
#include "releases/pack/into_use.hpp"
#include "releases/pack/order.hpp"
#include "releases/store/switching.hpp"
#include "support/catch.hpp"
#include "support/power_cut.hpp"
#include "support/releases.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using namespace releases;
using test::Ended;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostSteps = 1000;

Arrived arrived(Serial serial) {
  const auto release = test::release_of(serial, "words " + std::to_string(serial));
  return {release, claim_of(release, kAnyGroup, {test::release_of(2, "words 2").id()})};
}

const auto kOld = arrived(3);
const auto kNew = arrived(7);

Places places_in(const fs::path& folder) {
  return {folder / "releases" / kAcceptedFile, folder / "accepted-releases.json"};
}

/// What is left of an import once the pack is checked and proved.
base::Outcome import_into(const fs::path& folder, const Arrived& what) {
  const Store store(folder / "releases");
  const auto before = read_acceptance(places_in(folder));
  if (auto may = may_follow(before, what.claim, what.release.id()); !may) {
    return may;
  }
  auto staging = Staging::begin(store);
  return staging ? take_into_use(store, *staging, what, before, places_in(folder))
                 : staging.error();
}

void fill(const fs::path& folder) {
  fs::create_directories(folder / "releases");
  REQUIRE(import_into(folder, kOld));
}

void check(const fs::path& folder) {
  const Store store(folder / "releases");
  const auto in_use = store.in_use();
  REQUIRE(in_use);
  CHECK((*in_use == kOld.release.id() || *in_use == kNew.release.id()));
  for (const auto& id : store.ids()) {
    CHECK(store.read(id));
  }
  if (*in_use == kNew.release.id()) {
    for (const auto& place : places_in(folder)) {
      CHECK(read_acceptance({place}).newest.at(kAnyGroup) == kNew.release.id());
    }
  }
  // The stick is put in once more.
  if (*in_use == kOld.release.id() && !store.read(kNew.release.id())) {
    CHECK(import_into(folder, kNew));
    CHECK(store.in_use() == kNew.release.id());
  }
  CHECK_FALSE(import_into(folder, arrived(6)));
}

std::size_t steps_of_import() {
  static std::size_t known = 0;
  std::size_t steps = 1;
  for (auto ended = Ended::Killed; known == 0 && ended == Ended::Killed; ++steps) {
    REQUIRE(steps < kMostSteps);
    const test::ScratchFolder scratch;
    fill(scratch.path());
    ended = test::do_until(
        scratch.path(), {steps}, [&] { static_cast<void>(import_into(scratch.path(), kNew)); });
    check(scratch.path());
  }
  known = known == 0 ? steps - 2 : known;
  return known;
}

}  // namespace

TEST_CASE("An import killed at any write leaves the old release in use, or the new one",
          "[releases][pack][safety][integration]") {
  CHECK(steps_of_import() > 25);
}

TEST_CASE("A power cut at any write of an import leaves the old release in use, or the new one",
          "[releases][pack][safety][integration]") {
  std::mt19937 chance(7);  // any fixed number
  const auto steps = steps_of_import();
  for (const auto lost : {test::Lost::All, test::Lost::AnyOfThem}) {
    for (std::size_t step = 1; step <= steps + 1; ++step) {
      const test::ScratchFolder scratch;
      const auto before = scratch.path() / "before";
      fill(before);
      test::cut_power(
          before,
          step,
          [&] { static_cast<void>(import_into(before, kNew)); },
          lost,
          chance,
          scratch.path() / "after");
      INFO("step " << step << " of " << steps);
      check(scratch.path() / "after");
    }
  }
}

TEST_CASE("A disk that is full at any write of an import is told in plain words",
          "[releases][pack][safety][integration]") {
  const auto steps = steps_of_import();
  for (std::size_t step = 1; step <= steps; ++step) {
    const test::ScratchFolder scratch;
    const test::ScratchFolder beside;
    fill(scratch.path());
    const auto import_and_tell = [&] {
      const auto done = import_into(scratch.path(), kNew);
      beside.write("told", done ? "" : done.error().message());
    };
    REQUIRE(test::do_until(scratch.path(), {step, ENOSPC, false}, import_and_tell) == Ended::Done);
    const auto told = base::read_file(beside.path() / "told", 4096).value();
    INFO("step " << step << " of " << steps << ": " << told);
    if (told.empty()) {
      CHECK(Store(scratch.path() / "releases").in_use() == kNew.release.id());
    } else {
      CHECK(told.find("the disk is full") != std::string::npos);
    }
    check(scratch.path());
  }
}
