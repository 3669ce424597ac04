#include <csignal>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>

#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path& path) {
  const auto bytes = base::read_file(path, 1U << 20U);
  return bytes ? *bytes : "(" + bytes.error().message() + ")";
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(
      std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// As on a full disk: no file may grow beyond `bytes`.
class SmallDisk {
public:
  explicit SmallDisk(rlim_t bytes)
      : before_(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &limit_);
    const rlimit small{bytes, limit_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  SmallDisk(SmallDisk&&) = delete;
  SmallDisk& operator=(SmallDisk&&) = delete;
  ~SmallDisk() {
    ::setrlimit(RLIMIT_FSIZE, &limit_);
    std::signal(SIGXFSZ, before_);
  }

private:
  rlimit limit_{};
  void (*before_)(int);
};

}  // namespace

TEST_CASE("A file is read up to its limit and not a byte beyond", "[files][base][unit]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "file";
  std::ofstream(file) << "12345";
  CHECK(contents(file) == "12345");
  CHECK(base::read_file(file, 5));
  const auto larger = base::read_file(file, 4);
  REQUIRE_FALSE(larger);
  CHECK(larger.error().message() == file.string() + ": the file is too large");
}

TEST_CASE("What is no file is told with its name", "[files][base][unit]") {
  const test::ScratchFolder folder;
  CHECK(contents(folder.path() / "gone").find("gone: there is no such file") != std::string::npos);
  CHECK(contents(folder.path()).find("this is not a file") != std::string::npos);
}

TEST_CASE("A written file replaces the old one and leaves nothing beside it",
          "[files][base][unit]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "file";
  REQUIRE(base::write_file_atomically(file, "old"));
  REQUIRE(base::write_file_atomically(file, "new and longer"));
  CHECK(contents(file) == "new and longer");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("What a power cut left half written stands in nobody's way", "[files][base][unit]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "file";
  std::ofstream(folder.path() / "file.part") << "half of something much longer";
  fs::permissions(folder.path() / "file.part", fs::perms::none);
  REQUIRE(base::write_file_atomically(file, "whole"));
  CHECK(contents(file) == "whole");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("On a full disk the old file stands as it was", "[files][base][unit]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "file";
  REQUIRE(base::write_file_atomically(file, "old"));
  {
    const SmallDisk full(4096);
    const auto written = base::write_file_atomically(file, std::string(100000, 'x'));
    REQUIRE_FALSE(written);
    CHECK(written.error().message().find("could not be written") != std::string::npos);
  }
  CHECK(contents(file) == "old");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("Where no file can be written it is told", "[files][base][unit]") {
  const test::ScratchFolder folder;
  SECTION("the folder is not there") {
    CHECK_FALSE(base::write_file_atomically(folder.path() / "gone" / "file", "words"));
  }
  SECTION("the folder may not be written to") {
    if (::geteuid() == 0) {
      return;  // root may write anywhere
    }
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK_FALSE(base::write_file_atomically(folder.path() / "file", "words"));
    fs::permissions(folder.path(), fs::perms::owner_all);
  }
  SECTION("a folder has that name") {
    fs::create_directory(folder.path() / "file");
    CHECK_FALSE(base::write_file_atomically(folder.path() / "file", "words"));
    CHECK(files_in(folder.path()) == 1);
  }
}
