#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "app/content/fingerprint.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using app::fingerprint_of;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// Longer than a tick of the kernel, which is all that its file times tell apart.
void let_time_pass() {
  std::this_thread::sleep_for(20ms);
}

}  // namespace

TEST_CASE("A folder that nobody touches keeps its fingerprint", "[reload][app][unit]") {
  const test::ScratchFolder folder;
  folder.write("a/topics/one.json", "one");
  CHECK(fingerprint_of({folder.path(), {}}) == fingerprint_of({folder.path(), {}}));
}

TEST_CASE("A file put in place with the old time and size is noticed", "[reload][app][unit]") {
  const test::ScratchFolder folder;
  folder.write("a/one.json", "555-0110");
  const auto file = folder.path() / "a" / "one.json";
  const auto time = fs::last_write_time(file);
  const auto before = fingerprint_of({folder.path(), {}});
  let_time_pass();
  SECTION("copied over it") {
    folder.write("a/one.json", "555-0111");
  }
  SECTION("renamed over it") {
    folder.write("a/new.json", "555-0111");
    fs::rename(folder.path() / "a" / "new.json", file);
  }
  fs::last_write_time(file, time);
  CHECK(fingerprint_of({folder.path(), {}}) != before);
}

TEST_CASE("A site file put in place with the old time and size is noticed", "[reload][app][unit]") {
  const test::ScratchFolder folder;
  folder.write("site.json", "555-0110");
  const auto site = folder.path() / "site.json";
  const auto time = fs::last_write_time(site);
  const auto before = fingerprint_of({{}, site});
  let_time_pass();
  folder.write("site.json", "555-0111");
  fs::last_write_time(site, time);
  CHECK(fingerprint_of({{}, site}) != before);
}

TEST_CASE("What stands behind an entry that cannot be read is looked at too",
          "[reload][app][unit]") {
  const test::ScratchFolder folder;
  folder.write("b/one.json", "one");
  folder.write("y/one.json", "one");
  for (const auto* name : {"a", "c", "x", "z"}) {
    fs::create_symlink("nowhere", folder.path() / name);
    fs::create_directory(folder.path() / (name + std::string("-closed")));
    fs::permissions(folder.path() / (name + std::string("-closed")), fs::perms::none);
  }
  const auto found = fingerprint_of({folder.path(), {}});
  CHECK(found.files.contains((folder.path() / "b" / "one.json").string()));
  CHECK(found.files.contains((folder.path() / "y" / "one.json").string()));
  CHECK(found.files.at((folder.path() / "a").string()).fault != 0);
  for (const auto* name : {"a-closed", "c-closed", "x-closed", "z-closed"}) {
    fs::permissions(folder.path() / name, fs::perms::owner_all);
  }
}

TEST_CASE("A folder that is gone has a fingerprint of its own", "[reload][app][unit]") {
  const test::ScratchFolder folder;
  folder.write("a/one.json", "one");
  const auto before = fingerprint_of({folder.path() / "a", {}});
  fs::remove_all(folder.path() / "a");
  CHECK(fingerprint_of({folder.path() / "a", {}}) != before);
}
