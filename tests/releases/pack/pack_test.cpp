// A release that travels: what is taken, and what is refused in which words.

#include <filesystem>
#include <fstream>

#include <sys/stat.h>

#include "releases/pack/arrival.hpp"
#include "releases/pack/order.hpp"
#include "releases/pack/pack_folder.hpp"
#include "signing/minisign.hpp"
#include "support/catch.hpp"
#include "support/mutated_packs.hpp"
#include "support/releases.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using namespace releases;
namespace fs = std::filesystem;

namespace {

struct Stick {
  test::ScratchFolder scratch;
  signing::SecretKey key = std::move(signing::make_secret_key().value());
  Trust trust{{key.public_key()}, kAnyGroup};
  Acceptance acceptance;

  fs::path pack(Serial serial,
                const std::string& group = kAnyGroup,
                const std::set<ReleaseId>& revokes = {}) const {
    const auto release = test::release_of(serial, "words " + std::to_string(serial));
    return write_pack(scratch.path() / "stick", release, seal(release, key, group, revokes).value())
        .value();
  }
  [[nodiscard]] std::string fault_of(const fs::path& pack) const {
    const auto arrived = take_in(pack, trust, acceptance);
    return arrived ? std::string() : arrived.error().message();
  }
  [[nodiscard]] bool refuses(const fs::path& pack, const std::string& words) const {
    const auto fault = fault_of(pack);
    INFO(fault);
    CHECK(fault.find(words) != std::string::npos);
    return !fault.empty();
  }
};

}  // namespace

TEST_CASE("A pack arrives as the release it was made of", "[releases][pack][integration]") {
  const Stick stick;
  const auto pack = stick.pack(7);
  CHECK(pack.filename().string() == pack_name(test::release_of(7, "words 7").id()));
  const auto arrived = take_in(pack, stick.trust, stick.acceptance);
  REQUIRE(arrived);
  CHECK(arrived->release.files == test::release_of(7, "words 7").files);
  CHECK(arrived->release.record == test::release_of(7, "words 7").record);
  CHECK(arrived->claim.serial == 7);
  CHECK(arrived->claim.created_not_before == "2026-11-29T17:24:00Z");
}

TEST_CASE("A stick with several packs gives the one with the highest serial",
          "[releases][pack][integration]") {
  const Stick stick;
  stick.pack(9);
  const auto newest = stick.pack(10);
  stick.pack(8);
  fs::create_directory(stick.scratch.path() / "stick" / "System Volume Information");
  CHECK(find_pack(stick.scratch.path() / "stick").value() == newest);
  CHECK(find_pack(newest).value() == newest);
  CHECK(find_pack(stick.scratch.path()).error().message().find("there is no release in") == 0);
  CHECK_FALSE(find_pack(stick.scratch.path() / "gone"));
}

TEST_CASE("Only a key of the ring counts, for this group and for a release",
          "[releases][pack][safety][integration]") {
  Stick stick;
  CHECK(stick.refuses(stick.pack(7, "north"), "for the kiosks of “north”"));
  stick.trust.group = "north";
  CHECK(stick.fault_of(stick.pack(7, "north")).empty());
  CHECK(stick.refuses(stick.pack(7), "this kiosk is one of “north”"));
  const Stick stranger;
  CHECK_FALSE(stick.fault_of(stranger.pack(7, "north")).empty());
}

TEST_CASE("A signature of something else is none of a release",
          "[releases][pack][safety][integration]") {
  const Stick stick;
  const auto pack = stick.pack(7);
  const auto manifest = read_seal(pack).value().manifest;
  for (const auto* comment : {"baclofen-kiosk kind=seal group=all serial=7",
                              "timestamp:1790000000 file:manifest.txt",
                              ""}) {
    const auto signature = signing::sign(stick.key, manifest, {comment, "any"}).value();
    std::ofstream(pack / "manifest.txt.minisig") << signing::written(signature);
    CHECK(stick.refuses(pack, "not a release"));
  }
}

TEST_CASE("What is signed beside the manifest has one form only",
          "[releases][pack][safety][unit]") {
  const auto release = test::release_of(7, "words");
  const auto claim = claim_of(release, "north-2", {test::release_of(3, "x").id()});
  const auto words = written(claim);
  CHECK(read_claim(words).value() == claim);
  CHECK_FALSE(read_claim(words + " "));
  CHECK_FALSE(read_claim(words + " more=1"));
  CHECK_FALSE(
      read_claim("baclofen-kiosk group=all kind=release" + words.substr(words.find(" serial"))));
  auto other = words;
  other.replace(other.find("north-2"), 7, "North 2");
  CHECK_FALSE(read_claim(other));
}

TEST_CASE("A serial only rises, whatever the clock says and whoever went back",
          "[releases][pack][safety][integration]") {
  Stick stick;
  const auto seven = stick.pack(7);
  const auto arrived = take_in(seven, stick.trust, stick.acceptance).value();
  stick.acceptance = after(stick.acceptance, arrived.claim, arrived.release.id());
  CHECK(stick.refuses(stick.pack(6), "is not newer than release 7-"));
  CHECK(stick.fault_of(seven).empty());  // it may not have got so far
  const auto other_seven = test::release_of(7, "other words");
  CHECK(stick.refuses(write_pack(stick.scratch.path() / "other",
                                 other_seven,
                                 seal(other_seven, stick.key, kAnyGroup, {}).value())
                          .value(),
                      "is not newer than"));
  CHECK(stick.fault_of(stick.pack(8)).empty());
}

TEST_CASE("A release that a newer one took back is never taken again",
          "[releases][pack][safety][integration]") {
  Stick stick;
  const auto bad = test::release_of(8, "words 8").id();
  const auto nine = take_in(stick.pack(9, kAnyGroup, {bad}), stick.trust, {}).value();
  stick.acceptance.revoked = after({}, nine.claim, nine.release.id()).revoked;
  CHECK(stick.refuses(stick.pack(8), "was taken back by a newer one"));
}

TEST_CASE("What was accepted is known from either of two places",
          "[releases][pack][safety][integration]") {
  const test::ScratchFolder scratch;
  const Places places{scratch.path() / "one.json", scratch.path() / "made" / "two.json"};
  Acceptance acceptance;
  acceptance.newest = {{"all", {7, "0123456789ab"}}, {"north", {3, "0123456789ab"}}};
  acceptance.revoked = {{2, "0123456789ab"}};
  CHECK(read_acceptance(places) == Acceptance{});
  REQUIRE(write_acceptance(acceptance, places));
  CHECK(read_acceptance(places) == acceptance);
  const auto place = places[GENERATE(0U, 1U)];
  SECTION("one is gone") {
    fs::remove(place);
  }
  SECTION("a digit is another") {
    std::ifstream stream(place);
    std::string bytes((std::istreambuf_iterator<char>(stream)), {});
    bytes.replace(bytes.find("7-"), 1, "1");
    std::ofstream(place) << bytes;
  }
  SECTION("one is an old copy") {
    auto old = acceptance;
    old.newest["all"] = {5, "0123456789ab"};
    old.revoked.clear();
    REQUIRE(write_acceptance(old, {place}));
  }
  CHECK(read_acceptance(places) == acceptance);
}

TEST_CASE("What does not belong into a pack is told by name",
          "[releases][pack][safety][integration]") {
  const Stick stick;
  const auto pack = stick.pack(7);
  const auto topic = pack / "dialogues" / "small" / "topics" / "10-what.json";
  SECTION("a file more") {
    std::ofstream(pack / "dialogues" / "autorun.inf") << "x";
    CHECK(stick.refuses(pack, "“dialogues/autorun.inf” does not belong into the release"));
  }
  SECTION("a link") {
    fs::remove(topic);
    fs::create_symlink("/etc/passwd", topic);
    CHECK(stick.refuses(pack, "10-what.json"));
  }
  SECTION("a pipe, which would be read for ever") {
    fs::remove(topic);
    REQUIRE(::mkfifo(topic.c_str(), 0600) == 0);
    CHECK(stick.refuses(pack, "10-what.json"));
  }
  SECTION("a file of 1 TB") {
    fs::resize_file(topic, std::uintmax_t{1} << 40U);
    CHECK(stick.refuses(pack, "is larger than it may be"));
  }
  SECTION("a manifest of 1 TB") {
    fs::resize_file(pack / "manifest.txt", std::uintmax_t{1} << 40U);
    CHECK(stick.refuses(pack, "manifest.txt is larger than it may be"));
  }
  SECTION("another letter") {
    std::ofstream(topic) << "words 8";
    CHECK(stick.refuses(pack, "10-what.json is not the file that was released"));
  }
}

TEST_CASE("Packing again replaces the pack, and leaves nothing half beside it",
          "[releases][pack][integration]") {
  const Stick stick;
  const auto pack = stick.pack(7);
  fs::remove(pack / "record.json");
  fs::create_directory(pack.string() + ".part");
  stick.pack(7);
  CHECK(stick.fault_of(pack).empty());
  CHECK_FALSE(fs::exists(pack.string() + ".part"));
}

TEST_CASE("A kiosk trusts the keys in its folder, and says so if there is none",
          "[releases][pack][integration]") {
  const test::ScratchFolder scratch;
  const auto fault = [&] { return read_trust(scratch.path()).error().message(); };
  CHECK(fault().find("this kiosk trusts no key yet") == 0);
  const auto key = std::move(signing::make_secret_key().value());
  REQUIRE(signing::save_public_key(key.public_key(), scratch.path() / "nurse.pub"));
  CHECK(read_trust(scratch.path()).value().keys.size() == 1);
  CHECK(read_trust(scratch.path()).value().group == kAnyGroup);
  scratch.write("site-group", "north-2\n");
  CHECK(read_trust(scratch.path()).value().group == "north-2");
  scratch.write("site-group", "North 2\n");
  CHECK(fault().find("expected the name of this kiosk's group") != std::string::npos);
  fs::remove(scratch.path() / "site-group");
  scratch.write("broken.pub", "not a key");
  CHECK(fault().find("broken.pub") != std::string::npos);
}

TEST_CASE("Of thousands of spoiled packs none is taken", "[releases][pack][safety][integration]") {
  const auto packs = test::try_mutated_packs(3000, 1);
  INFO(packs.first_accepted);
  CHECK(packs.accepted == 0);
  CHECK(packs.tried == 3000);
  CHECK(packs.by.size() == 15);
}
