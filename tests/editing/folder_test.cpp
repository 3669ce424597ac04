// A folder on the disk, that others may change too.

#include <string>

#include "editing/changes/folder.hpp"

#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using editing::ChangedOutside;
using editing::Files;
using editing::Folder;

namespace {

struct Disk {
  Disk() {
    scratch.write("demo/dialogue.json", "{}");
    scratch.write("demo/topics/10-a.json", "one");
  }

  [[nodiscard]] std::string at(const std::string& name) const {
    const auto bytes = base::read_file(scratch.path() / name, 1000);
    return bytes ? *bytes : "gone";
  }

  test::ScratchFolder scratch;
};

}  // namespace

TEST_CASE("What was changed is saved, and nothing else is touched", "[editing][unit]") {
  const Disk disk;
  Folder folder(disk.scratch.path());
  REQUIRE(folder.saved() == Files{{"demo/dialogue.json", "{}"}, {"demo/topics/10-a.json", "one"}});
  const auto before = std::filesystem::last_write_time(disk.scratch.path() / "demo/dialogue.json");
  const Files edited{{"demo/dialogue.json", "{}"}, {"demo/topics/20-b.json", "two"}};
  REQUIRE(folder.save(edited));
  CHECK(disk.at("demo/topics/10-a.json") == "gone");
  CHECK(disk.at("demo/topics/20-b.json") == "two");
  CHECK(std::filesystem::last_write_time(disk.scratch.path() / "demo/dialogue.json") == before);
  CHECK(folder.saved() == edited);
  CHECK(folder.changed_outside().empty());
}

TEST_CASE("A dialogue opened by itself is saved where it stands", "[editing][unit]") {
  const Disk disk;
  Folder folder(disk.scratch.path() / "demo");
  auto files = folder.saved();
  files.at("demo/topics/10-a.json") = "more";
  REQUIRE(folder.save(files));
  CHECK(disk.at("demo/topics/10-a.json") == "more");
}

TEST_CASE("What others changed is told, and not written over", "[safety][editing][unit]") {
  const Disk disk;
  Folder folder(disk.scratch.path());
  auto edited = folder.saved();
  edited.at("demo/topics/10-a.json") = "ours";
  edited.at("demo/dialogue.json") = "{ }";
  disk.scratch.write("demo/topics/10-a.json", "theirs");
  const auto saved = folder.save(edited);
  REQUIRE_FALSE(saved);
  CHECK(saved.error().message().find("demo/topics/10-a.json") != std::string::npos);
  CHECK(disk.at("demo/topics/10-a.json") == "theirs");
  CHECK(disk.at("demo/dialogue.json") == "{}");
  const auto outside = folder.changed_outside();
  CHECK(outside == std::vector{ChangedOutside{"demo/topics/10-a.json", "one", "theirs"}});
  folder.take(outside);
  CHECK(folder.changed_outside().empty());
  CHECK(folder.save(edited));
  CHECK(disk.at("demo/topics/10-a.json") == "ours");
}

TEST_CASE("A file that others took away or added is told", "[editing][unit]") {
  const Disk disk;
  Folder folder(disk.scratch.path());
  std::filesystem::remove(disk.scratch.path() / "demo/topics/10-a.json");
  disk.scratch.write("demo/topics/30-c.json", "new");
  const std::vector<ChangedOutside> expected{{"demo/topics/10-a.json", "one", {}},
                                             {"demo/topics/30-c.json", {}, "new"}};
  CHECK(folder.changed_outside() == expected);
  folder.take(expected);
  CHECK(folder.changed_outside().empty());
}

TEST_CASE("A folder that cannot be written to says so, and keeps what it had", "[editing][unit]") {
  const Disk disk;
  Folder folder(disk.scratch.path());
  auto edited = folder.saved();
  edited["demo/dialogue.json/below.json"] = "x";  // a file stands where a folder should be
  CHECK_FALSE(folder.save(edited));
  CHECK(folder.saved() != edited);
}

TEST_CASE("Who edits a folder is named to whom comes second", "[editing][unit]") {
  const Disk disk;
  {
    const auto first = editing::FolderLock::take(disk.scratch.path(), "maria on desk-2");
    REQUIRE(first);
    const auto second = editing::FolderLock::take(disk.scratch.path(), "tom");
    REQUIRE_FALSE(second);
    CHECK(second.error().message() == "maria on desk-2");
  }
  CHECK(editing::FolderLock::take(disk.scratch.path(), "tom"));
  CHECK(Folder(disk.scratch.path()).changed_outside().empty());
}
