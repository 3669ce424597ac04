// A folder of releases: what is there, what is in use, what was shown before, what is kept.

#include <filesystem>
#include <fstream>

#include "releases/store/locks.hpp"
#include "releases/store/retention.hpp"
#include "releases/store/store.hpp"
#include "releases/store/switching.hpp"
#include "support/catch.hpp"
#include "support/releases.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using releases::ReleaseId;
using Ids = std::vector<ReleaseId>;
namespace fs = std::filesystem;

namespace {

struct Shelf {
  test::ScratchFolder scratch;
  releases::Store store{scratch.path() / "releases"};

  Shelf() { fs::create_directory(store.folder()); }

  ReleaseId add(releases::Serial serial) const {
    const auto release = test::release_of(serial, "words " + std::to_string(serial));
    REQUIRE(test::add(store, release));
    return release.id();
  }
  [[nodiscard]] fs::path topic_of(const ReleaseId& id) const {
    return store.folder_of(id) / "dialogues" / "small" / "topics" / "10-what.json";
  }
};

}  // namespace

TEST_CASE("A release is read as it was added", "[releases][integration]") {
  const Shelf shelf;
  const auto release = test::release_of(3, "words");
  REQUIRE(test::add(shelf.store, release));
  const auto read = shelf.store.read(release.id());
  REQUIRE(read);
  CHECK(read->files == release.files);
  CHECK(read->record == release.record);
  CHECK(shelf.store.ids() == Ids{release.id()});
  CHECK_FALSE(shelf.store.in_use());
}

TEST_CASE("A release is damaged by any byte, and says where", "[releases][safety][integration]") {
  const Shelf shelf;
  const auto id = shelf.add(3);
  const auto fault = [&] {
    const auto read = shelf.store.read(id);
    return read ? std::string() : read.error().message();
  };
  SECTION("a letter is another") {
    std::ofstream(shelf.topic_of(id)) << "words 4";
    CHECK(fault() == "release " + words_of(id) +
                         " is damaged: dialogues/small/topics/10-what.json is not the file that "
                         "was released");
  }
  SECTION("a file is gone") {
    fs::remove(shelf.topic_of(id));
    CHECK(fault().find("there is no such file") != std::string::npos);
  }
  SECTION("the manifest is that of another release") {
    const auto other = shelf.add(4);
    fs::remove_all(shelf.store.folder_of(id));
    fs::copy(shelf.store.folder_of(other), shelf.store.folder_of(id), fs::copy_options::recursive);
    CHECK_FALSE(fault().empty());
  }
  SECTION("the record is cut off") {
    fs::resize_file(shelf.store.folder_of(id) / "record.json", 20);
    CHECK(fault().find("record.json") != std::string::npos);
  }
}

TEST_CASE("A release goes by its serial, or the beginning of its name", "[releases][integration]") {
  const Shelf shelf;
  CHECK(shelf.store.find("1").error().message().find("holds none yet") != std::string::npos);
  const auto one = shelf.add(1);
  const auto twelve = shelf.add(12);
  CHECK(shelf.store.find("1").value() == one);
  CHECK(shelf.store.find("12").value() == twelve);
  CHECK(shelf.store.find(words_of(one)).value() == one);
  CHECK(shelf.store.find(words_of(twelve).substr(0, 6)).value() == twelve);
  CHECK(shelf.store.find("2").error().message().find(words_of(twelve) + ", " + words_of(one)) !=
        std::string::npos);
  const auto other_one = test::release_of(1, "others");
  REQUIRE(test::add(shelf.store, other_one));
  CHECK(shelf.store.find("1").error().message().find("may mean") != std::string::npos);
}

TEST_CASE("What is not a release is not taken for one", "[releases][integration]") {
  const Shelf shelf;
  const auto id = shelf.add(1);
  fs::create_directory(shelf.store.folder() / ".making");
  fs::create_directory(shelf.store.folder() / "2-0123456789ab.old");
  fs::create_directory_symlink(words_of(id), shelf.store.folder() / "2-0123456789ab");
  std::ofstream(shelf.store.folder() / "3-0123456789ab") << "a file";
  CHECK(shelf.store.ids() == Ids{id});
}

TEST_CASE("Going back leads to what was shown before, not to what was made before",
          "[releases][integration]") {
  const Shelf shelf;
  const auto one = shelf.add(1);
  const auto two = shelf.add(2);
  const auto three = shelf.add(3);
  REQUIRE(releases::use(shelf.store, one));
  CHECK(shelf.store.in_use() == one);
  CHECK(shown_before(shelf.store).empty());
  REQUIRE(releases::use(shelf.store, three));
  REQUIRE(releases::use(shelf.store, three));  // twice the same is once
  REQUIRE(releases::use(shelf.store, two));
  CHECK(shown_before(shelf.store) == Ids{three, one});
  REQUIRE(releases::go_back_to(shelf.store, three));
  CHECK(shelf.store.in_use() == three);
  CHECK(shown_before(shelf.store) == Ids{one});
  REQUIRE(releases::go_back_to(shelf.store, one));
  CHECK(shown_before(shelf.store).empty());
  REQUIRE(releases::use(shelf.store, two));
  CHECK(shown_before(shelf.store) == Ids{one});
}

TEST_CASE("A lost or damaged list of what was shown loses the way back and nothing else",
          "[releases][integration]") {
  const Shelf shelf;
  const auto one = shelf.add(1);
  const auto two = shelf.add(2);
  REQUIRE(releases::use(shelf.store, one));
  REQUIRE(releases::use(shelf.store, two));
  const auto file = shelf.store.folder() / "shown.json";
  SECTION("gone") {
    fs::remove(file);
  }
  SECTION("cut off") {
    fs::resize_file(file, 10);
  }
  SECTION("of another shape") {
    std::ofstream(file) << R"({ "now": [1, "2", {}], "was": 3 })";
  }
  CHECK(shelf.store.in_use() == two);
  CHECK(shown_before(shelf.store).empty());
  REQUIRE(releases::use(shelf.store, one));
  CHECK(shown_before(shelf.store) == Ids{two});
}

TEST_CASE("The newest three are kept, and what somebody needs", "[releases][integration]") {
  const Shelf shelf;
  Ids ids;
  for (releases::Serial serial = 1; serial <= 8; ++serial) {
    ids.push_back(shelf.add(serial));
  }
  REQUIRE(releases::use(shelf.store, ids[1]));
  REQUIRE(releases::use(shelf.store, ids[2]));  // to go back leads to ids[1]
  auto shown = releases::hold(shelf.store, ids[3]);
  REQUIRE(shown);
  const auto removed = releases::remove_old(shelf.store);
  REQUIRE(removed);
  CHECK(*removed == Ids{ids[4], ids[0]});
  CHECK(shelf.store.ids() == Ids{ids[7], ids[6], ids[5], ids[3], ids[2], ids[1]});
  shown.reset();
  CHECK(releases::remove_old(shelf.store).value() == Ids{ids[3]});
}

TEST_CASE("A damaged release does not count as one that is kept", "[releases][integration]") {
  const Shelf shelf;
  Ids ids;
  for (releases::Serial serial = 1; serial <= 5; ++serial) {
    ids.push_back(shelf.add(serial));
  }
  fs::remove(shelf.topic_of(ids[4]));
  CHECK(releases::remove_old(shelf.store).value() == Ids{ids[0]});
  CHECK(shelf.store.ids() == Ids{ids[4], ids[3], ids[2], ids[1]});
}

TEST_CASE("Two commands do not work on one store at the same time", "[releases][integration]") {
  const test::ScratchFolder scratch;
  const releases::Store store(scratch.path() / "made" / "releases");
  {
    const auto lock = releases::StoreLock::take(store);
    REQUIRE(lock);
    const auto second = releases::StoreLock::take(store);
    REQUIRE_FALSE(second);
    CHECK(second.error().message().find("another command is at work") != std::string::npos);
  }
  CHECK(releases::StoreLock::take(store));
  CHECK_FALSE(releases::StoreLock::take(releases::Store({})));
}
