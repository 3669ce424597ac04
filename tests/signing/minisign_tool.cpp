#include "signing/minisign_tool.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include <sys/wait.h>

#include "support/catch.hpp"

namespace kiosk::test {

int run_minisign(const std::filesystem::path& folder,
                 const std::string& arguments,
                 std::string_view typed) {
  REQUIRE(std::system("command -v minisign >/dev/null") == 0);
  std::ofstream(folder / "typed") << typed;
  const auto command =
      "cd " + folder.string() + " && minisign " + arguments + " < typed > told 2>&1";
  const int status = std::system(command.c_str());
  INFO(bytes_of(folder / "told"));
  REQUIRE(WIFEXITED(status));
  return WEXITSTATUS(status);
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace kiosk::test
