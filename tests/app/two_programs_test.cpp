// The program of the kiosk and that of the desk, which whoever types commands takes for one.

#include <filesystem>
#include <string>

#include "app/command_line/exit_codes.hpp"
#include "base/child_process.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;

namespace {

const std::string kKiosk = KIOSK_BINARY_DIR "/baclofen-kiosk";

}  // namespace

TEST_CASE("The kiosk's program hands over what belongs to the desk", "[app][programs]") {
  const test::ScratchFolder folder;
  const auto map = folder.path() / "map.svg";
  const auto drawn = base::run({kKiosk, "map", "--out", map.string()});
  REQUIRE(drawn);
  CHECK(drawn->exit_code == 0);
  CHECK(std::filesystem::exists(map));
}

TEST_CASE("Without the desk's program its commands are refused in words", "[app][programs]") {
  const test::ScratchFolder folder;
  const auto alone = folder.path() / "baclofen-kiosk";
  std::filesystem::copy_file(kKiosk, alone);
  const auto refused = base::run({alone.string(), "map", "--out", "map.svg"});
  REQUIRE(refused);
  CHECK(refused->exit_code == app::kCannotStart);
  CHECK(refused->said.find("baclofen-kiosk-desk, which cannot be started: No such file") !=
        std::string::npos);
}

TEST_CASE("A kiosk holds no library of the editor or of a printer in memory", "[app][programs]") {
  const auto needed = base::run({"/usr/bin/ldd", kKiosk});
  REQUIRE(needed);
  REQUIRE(needed->exit_code == 0);
  CHECK(needed->said.find("libpango") != std::string::npos);
  for (const auto* library : {"libcups", "libgvc", "libhunspell", "libgit2", "libqpdf"}) {
    INFO(library);
    CHECK(needed->said.find(library) == std::string::npos);
  }
}

TEST_CASE("The program tells its version", "[app][programs]") {
  const auto told = base::run({kKiosk, "--version"});
  REQUIRE(told);
  CHECK(told->exit_code == 0);
  CHECK(told->said == "baclofen-kiosk " KIOSK_VERSION "\n");
}
